import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { PackageFile } from '../../../src/core/plan/package-file.ts';
import type { TraceEntry } from '../../../src/lms-profiles/api-trace.ts';
import type { LaunchReport, LmsPageConfig, StepMark } from './lms-page.ts';

/** The types that Moodle names; what is not here goes out as `application/octet-stream`. */
const MOODLE_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
  '.js': 'application/x-javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=UTF-8',
  '.txt': 'text/plain',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mp3',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
};

/** Where Moodle keeps the files of an activity, up to the number of the upload. */
const contentRoot = (context: number): string => `/pluginfile.php/${context}/mod_scorm/content/`;

/** The context of an activity that has no number of its own. */
const CONTEXT = 42;

const FRAME_PATH = '/frame.html';

/** How the server answers for the package's files: as it should, not at all, or by sending the learner to the login. */
export type ServerReachability = 'up' | 'cut' | 'logged-out';

/** One launch of an activity, as far as the server has heard. */
export interface LaunchRecord {
  readonly calls: readonly TraceEntry[];
  readonly steps: readonly StepMark[];
}

/** A SCO in a course, with one learner: launched again and again, its values kept in between. */
export interface ActivityRecord {
  /** The address of the LMS page that launches it. */
  readonly url: string;
  readonly launches: readonly LaunchRecord[];
  /** What the LMS has kept, under the names of the data model. */
  readonly stored: Readonly<Record<string, string>>;
  /** The mark in Moodle's gradebook, and whether Moodle counts the activity as completed; `null` elsewhere. */
  readonly grade: number | null;
  readonly isComplete: boolean | null;
}

export interface PackageServer {
  /** `http://127.0.0.1:<port>` of the LMS, and of a stranger to it. */
  readonly origin: string;
  readonly otherOrigin: string;
  reach: ServerReachability;
  /** Sent with every page and every file besides what belongs there. */
  headers: Readonly<Record<string, string>>;
  /** While true, what a page reports gets no answer and counts for nothing: LMSCommit does not return. */
  isSilent: boolean;
  /** While it is set, that file arrives up to the end of that text, and the rest of it when it is set to `null`. */
  halt: { readonly path: string; readonly after: string } | null;
  /** How many pages wait for an answer. */
  readonly waiting: number;
  /** Puts a new version of the package in place of the old one, under the same addresses but for the number of the upload. */
  replace(files: readonly PackageFile[]): void;
  /** The address of one of the package's files. */
  urlOf(path: string): string;
  addActivity(
    settings: Omit<LmsPageConfig, 'scoUrl' | 'frameUrl' | 'reportUrl' | 'launch'> & {
      readonly sco: string;
      /** The number of the activity in the addresses of its files: as Moodle's context. */
      readonly number?: number;
    },
  ): ActivityRecord;
  close(): Promise<void>;
}

interface MutableLaunch {
  readonly calls: TraceEntry[];
  steps: readonly StepMark[];
}

const html = (body: string): string => `<!doctype html><meta charset="utf-8"><title>LMS</title>${body}`;

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const listen = async (listener: RequestListener): Promise<{ origin: string; close: () => Promise<void> }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const bundlePage = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('lms-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
};

/** A page that holds a frame and nothing else. */
const sendFrame = (url: URL, response: ServerResponse): void => {
  const src = (url.searchParams.get('src') ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const style = 'position:fixed;inset:0;width:100%;height:100%;border:0';
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(html(`<iframe src="${src}" style="${style}"></iframe>`));
};

/** Serves a package as Moodle does, from memory, with pages that launch it in one LMS or another. */
export const servePackage = async (files: readonly PackageFile[]): Promise<PackageServer> => {
  const index = (all: readonly PackageFile[]) =>
    new Map(
      all.map(({ path, data }) => [
        path,
        { data, etag: `"${createHash('sha1').update(data).digest('hex')}"` },
      ]),
    );
  const uploads = [index(files)];
  const script = await bundlePage();
  const activities: { config: () => LmsPageConfig; take: (report: LaunchReport) => void }[] = [];
  let reach: ServerReachability = 'up';
  let added: Readonly<Record<string, string>> = {};
  const unanswered: ServerResponse[] = [];
  let isSilent = false;
  let halt: PackageServer['halt'] = null;
  const halted: (() => void)[] = [];

  const sendFile = (address: string, request: IncomingMessage, response: ServerResponse): void => {
    if (reach === 'cut') {
      request.socket.destroy();
      return;
    }
    if (reach === 'logged-out') {
      response.writeHead(303, { location: '/login/index.php' }).end();
      return;
    }
    const [, upload = '', path = ''] = /^(\d+)\/(.*)$/.exec(address) ?? [];
    const file = uploads[Number(upload) - 1]?.get(decodeURIComponent(path));
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(html('Not found'));
      return;
    }
    const headers = {
      'content-type': MOODLE_TYPES[extname(path)] ?? 'application/octet-stream',
      'content-disposition': 'inline',
      'cache-control': 'private, max-age=7776000, no-transform, immutable',
      'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT',
      etag: file.etag,
    };
    if (halt?.path === path) {
      const data = Buffer.from(file.data);
      const end = data.indexOf(halt.after) + halt.after.length;
      response.writeHead(200, { ...headers, 'content-length': data.length }).write(data.subarray(0, end));
      halted.push(() => response.end(data.subarray(end)));
      return;
    }
    if (request.headers['if-none-match'] === file.etag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'content-length': file.data.length }).end(file.data);
  };

  const sendLmsPage = (url: URL, response: ServerResponse): void => {
    const activity = activities[Number(url.searchParams.get('activity'))];
    const config = JSON.stringify(activity?.config()).replaceAll('<', '\\u003c');
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'x-frame-options': 'sameorigin',
        // As Moodle sends it: whoever comes back by the browser's button gets the page of then.
        'cache-control': 'private, pre-check=0, post-check=0, max-age=0, no-transform',
      })
      .end(
        html(
          `<body style="margin:0"><script type="application/json" id="config">${config}</script><script src="/lms-page.js"></script>`,
        ),
      );
  };

  const lms = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    for (const [name, value] of Object.entries(added)) response.setHeader(name, value);
    const [root] = /^\/pluginfile\.php\/\d+\/mod_scorm\/content\//.exec(url.pathname) ?? [];
    if (root) return sendFile(url.pathname.slice(root.length), request, response);
    switch (url.pathname) {
      case '/lms.html':
        return sendLmsPage(url, response);
      case '/lms-page.js':
        return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
      case '/report':
        if (isSilent) return void unanswered.push(response);
        activities[Number(url.searchParams.get('activity'))]?.take(
          JSON.parse(await readBody(request)) as LaunchReport,
        );
        return void response.writeHead(204).end();
      case FRAME_PATH:
        return sendFrame(url, response);
      case '/favicon.ico':
        return void response.writeHead(204).end();
      default:
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(html('Another page of the LMS'));
    }
  });
  const stranger = await listen((request, response) =>
    sendFrame(new URL(request.url ?? '', 'http://localhost'), response),
  );
  const urlOf = (path: string, context = CONTEXT): string =>
    `${lms.origin}${contentRoot(context)}${uploads.length}/${path}`;

  return {
    origin: lms.origin,
    otherOrigin: stranger.origin,
    get reach() {
      return reach;
    },
    set reach(next) {
      reach = next;
    },
    get headers() {
      return added;
    },
    set headers(next) {
      added = next;
    },
    get isSilent() {
      return isSilent;
    },
    set isSilent(next) {
      isSilent = next;
      if (!next) for (const response of unanswered.splice(0)) response.destroy();
    },
    get halt() {
      return halt;
    },
    set halt(next) {
      halt = next;
      if (!next) for (const goOn of halted.splice(0)) goOn();
    },
    get waiting() {
      return unanswered.length;
    },
    replace: (next) => void uploads.push(index(next)),
    urlOf,
    addActivity: ({ sco, number: context, ...settings }) => {
      const number = activities.length;
      const launches: MutableLaunch[] = [];
      const last: {
        stored: Readonly<Record<string, string>>;
        grade: number | null;
        isComplete: boolean | null;
      } = {
        stored: {},
        grade: null,
        isComplete: null,
      };
      activities.push({
        config: () => ({
          ...settings,
          start: { ...settings.start, ...last.stored },
          scoUrl: urlOf(sco, context),
          frameUrl: (settings.nesting === 'behind-other-origin' ? stranger : lms).origin + FRAME_PATH,
          reportUrl: `/report?activity=${number}`,
          launch: launches.length,
        }),
        take: ({ launch, from, calls, steps, stored, grade, isComplete }) => {
          launches[launch] ??= { calls: [], steps: [] };
          const record = launches[launch];
          calls.forEach((call, index) => {
            record.calls[from + index] = call;
          });
          record.steps = steps;
          Object.assign(last, { stored: { ...last.stored, ...stored }, grade, isComplete });
        },
      });
      return {
        url: `${lms.origin}/lms.html?activity=${number}`,
        launches,
        get stored() {
          return last.stored;
        },
        get grade() {
          return last.grade;
        },
        get isComplete() {
          return last.isComplete;
        },
      };
    },
    close: async () => {
      await Promise.all([lms.close(), stranger.close()]);
    },
  };
};

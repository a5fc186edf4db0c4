import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { PackageFile } from '../core/plan/package-file.ts';
import { findToolRoot } from './tool-root.ts';

/** The types that LMSs name; what is not here goes out as `application/octet-stream`. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt; charset=utf-8',
  '.txt': 'text/plain',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
};

const HTML = 'text/html; charset=utf-8';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** Below it the package's files stand. */
export const CONTENT_PATH = '/content/';

/** The page of the LMS that launches the package. */
export const PLAY_PATH = '/play.html';

const SCRIPT_PATH = '/play-page.js';

const LMS_PAGE = `<!doctype html><meta charset="utf-8"><title>LMS</title>
<style>body { margin: 0 } iframe { width: 100%; height: 95vh; border: 0 }</style>
<body><script src="${SCRIPT_PATH}"></script>`;

export interface PlayServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string;
  close(): Promise<void>;
}

const decodedPath = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};

/**
 * Serves a package and the page that launches it on 127.0.0.1 alone, from the zip and without writing a file. As the browser's
 * proxy it refuses whatever is asked of any other server.
 */
export const servePlay = async (files: readonly PackageFile[]): Promise<PlayServer> => {
  const script = await readFile(path.join(await findToolRoot(), 'dist/play/play-page.js'));
  const byPath = new Map(files.map((file) => [file.path, file]));
  let host = '';
  const answerTo = ({ url: address = '', headers }: IncomingMessage): Answer => {
    if (!address.startsWith('/') || headers.host !== host)
      return { status: 403, type: 'text/plain', body: 'Nothing but the package can be reached.' };
    const { pathname } = new URL(address, 'http://127.0.0.1');
    if (pathname === PLAY_PATH) return { status: 200, type: HTML, body: LMS_PAGE };
    if (pathname === SCRIPT_PATH) return { status: 200, type: TYPES['.js'] ?? '', body: script };
    const name = pathname.startsWith(CONTENT_PATH) ? decodedPath(pathname.slice(CONTENT_PATH.length)) : null;
    const file = name === null ? undefined : byPath.get(name);
    if (!file) return { status: 404, type: HTML, body: '<!doctype html><title>Not found</title>' };
    const type = TYPES[path.posix.extname(file.path).toLowerCase()] ?? 'application/octet-stream';
    return { status: 200, type, body: file.data };
  };
  const server = createServer((request, response) => {
    let answer: Answer;
    try {
      answer = answerTo(request);
    } catch {
      answer = { status: 500, type: 'text/plain', body: 'The file cannot be unpacked.' };
    }
    response
      .writeHead(answer.status, { 'content-type': answer.type, 'cache-control': 'no-store' })
      .end(answer.body);
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  server.on('upgrade', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

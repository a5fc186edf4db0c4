import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import { courseIriOf } from '../core/targets/scorm12/configure-package.ts';
import {
  type CrossOriginAnswers,
  describeLrs,
  judgeLrs,
  type LrsAnswer,
  type LrsObservation,
  sentHeaders,
} from '../core/xapi/judge-lrs.ts';
import { endpointProblem, isPlainHttp, pathProblem } from '../core/xapi/lrs-endpoint.ts';
import {
  PACKAGE_XAPI_VERSION,
  PROBE_COURSE,
  probeStatement,
  voidingStatement,
} from '../core/xapi/lrs-probe.ts';
import { type LrsKey, readKeyFile } from '../node/key-file.ts';
import {
  createLrsClient,
  firstWordsOf,
  type LrsClient,
  LrsError,
  type LrsResponse,
  statusErrorOf,
} from '../node/lrs-client.ts';
import { readToolFiles } from '../node/tool-files.ts';
import { type CommandOutcome, hasErrors, UsageError } from './command.ts';
import { readZip } from './read-zip.ts';

/** What `coursewright lrs check` was asked to do; paths as the caller gave them. */
export interface LrsCheckOptions {
  readonly cwd: string;
  readonly lrs: string | undefined;
  readonly keyFile?: string | undefined;
  readonly readKeyFile?: string | undefined;
  readonly origin?: string | undefined;
  /** A package whose statements should be arriving. */
  readonly package?: string | undefined;
  /** How long it may have been silent, in days; 14 unless given. */
  readonly quietDays?: string | undefined;
  readonly now?: Date | undefined;
  /** Waits before the read key looks once more; a second unless given. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** How often the read key looks for the probe: some LRSs show a statement a moment after they have taken it. */
const LOOKS = 5;

const ALTERNATE = 'POST statements?method=GET';

const OTHER_SITE = 'https://other-site.example';

const answerOf = (response: LrsResponse): LrsAnswer => ({
  status: response.status,
  text: firstWordsOf(response),
});

const jsonOf = (response: LrsResponse): unknown => {
  try {
    return response.json();
  } catch (error) {
    if (error instanceof LrsError) return null;
    throw error;
  }
};

const versionsOf = (response: LrsResponse): readonly string[] | null => {
  const about = response.status === 200 ? jsonOf(response) : null;
  const versions = typeof about === 'object' && about !== null && 'version' in about ? about.version : null;
  return Array.isArray(versions) && versions.length > 0 ? versions.map(String) : null;
};

/** Whether an answer is a list of statements, or one statement. */
const hasStatements = (response: LrsResponse): boolean => {
  const value = response.status === 200 ? jsonOf(response) : null;
  return typeof value === 'object' && value !== null && ('statements' in value || 'verb' in value);
};

const namesOf = (header: string | null): readonly string[] =>
  (header ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);

const preflight = (client: LrsClient, origin: string, hasKey: boolean): Promise<LrsResponse> =>
  client.request({
    method: 'OPTIONS',
    resource: 'statements',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': sentHeaders(hasKey).join(','),
    },
  });

/** A preflight is a browser's: it carries no key. */
const askCrossOrigin = async (
  endpoint: string,
  origin: string,
  hasKey: boolean,
  write: LrsResponse,
): Promise<CrossOriginAnswers> => {
  const keyless = createLrsClient({ endpoint, auth: null });
  const own = await preflight(keyless, origin, hasKey);
  const otherSite = await preflight(keyless, OTHER_SITE, hasKey);
  const allowed = (response: LrsResponse) => response.headers.get('access-control-allow-origin');
  const otherSiteOrigin = allowed(otherSite);
  return {
    origin,
    preflight: {
      status: own.status,
      allowedOrigin: allowed(own),
      allowedHeaders: namesOf(own.headers.get('access-control-allow-headers')),
      allowedMethods: namesOf(own.headers.get('access-control-allow-methods')),
    },
    allowedOrigin: allowed(write),
    otherSiteOrigin: otherSiteOrigin === '*' || otherSiteOrigin === OTHER_SITE ? otherSiteOrigin : null,
  };
};

const askReads = async (client: LrsClient, id: string): Promise<LrsObservation['reads']> => {
  const [list, one, alternate] = [
    await client.request({ resource: 'statements', query: { limit: '1' } }),
    await client.request({ resource: 'statements', query: { statementId: id } }),
    await client.request({
      method: 'POST',
      resource: 'statements',
      query: { method: 'GET' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'limit=1',
    }),
  ];
  const read = (how: string, response: LrsResponse) => ({
    how,
    ...answerOf(response),
    hasStatements: hasStatements(response),
  });
  return [
    read('GET statements', list),
    read('GET statements?statementId=…', one),
    read(ALTERNATE, alternate),
  ];
};

/** Tries to keep a document in the State API, and takes it away again where that worked. */
const askState = async (client: LrsClient, agent: unknown): Promise<LrsAnswer> => {
  const query = {
    activityId: PROBE_COURSE,
    agent: JSON.stringify(agent),
    stateId: 'coursewright-lrs-check',
  };
  const response = await client.request({
    method: 'PUT',
    resource: 'activities/state',
    query,
    body: { probe: true },
  });
  if (response.status === 204)
    await client.request({ method: 'DELETE', resource: 'activities/state', query });
  return answerOf(response);
};

const look = async (reader: LrsClient, id: string, pause: () => Promise<void>): Promise<LrsAnswer> => {
  let response = await reader.request({ resource: 'statements', query: { statementId: id } });
  for (let looks = 1; looks < LOOKS && response.status === 404; looks++) {
    await pause();
    response = await reader.request({ resource: 'statements', query: { statementId: id } });
  }
  return answerOf(response);
};

const isAccepted = ({ status }: { readonly status: number }): boolean => status === 200 || status === 204;

const DAY_MS = 86_400_000;

/** When the last statement about the course of a package was stored, and what is wrong with that. */
const askLast = async (
  reader: LrsClient,
  { cwd, package: zip = '', quietDays = '14', now = new Date() }: LrsCheckOptions,
): Promise<{
  readonly course: string;
  readonly last: string | null;
  readonly diagnostics: readonly Diagnostic[];
}> => {
  const days = Number(quietDays);
  if (!Number.isInteger(days) || days < 1)
    throw new UsageError(`--quiet-days takes a number of days, not "${quietDays}".`);
  const { files } = await readZip(path.resolve(cwd, zip), zip);
  const course = courseIriOf(files);
  if (course === null)
    throw new UsageError(`"${zip}" is not a package that this tool built: it names no course.`);
  const response = await reader.request({
    resource: 'statements',
    query: { activity: course, related_activities: 'true', limit: '1' },
  });
  if (response.status !== 200) throw statusErrorOf(response, 'reading the last statement of the package');
  const value = jsonOf(response);
  const statements =
    typeof value === 'object' && value !== null && 'statements' in value ? value.statements : null;
  const [newest] = Array.isArray(statements)
    ? (statements as readonly Readonly<Record<string, unknown>>[])
    : [];
  const last = typeof newest?.stored === 'string' ? newest.stored : null;
  const isSilent = last === null || Date.parse(last) < now.getTime() - days * DAY_MS;
  return {
    course,
    last,
    diagnostics: isSilent ? [report('lrs/package-silent', { course, last, days }, { file: zip })] : [],
  };
};

/** The origin of an LMS as the caller wrote it: an address of it will do. */
const originOf = (text: string): string => {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new UsageError(`"${text}" is not the origin of an LMS: write it like https://lms.example.org.`);
  return new URL(text).origin;
};

const second = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1000));

interface Asked {
  readonly endpoint: string;
  readonly key: LrsKey | null;
  readonly readKey: LrsKey | null;
  readonly origin: string | null;
  readonly toolVersion: string;
  readonly pause: () => Promise<void>;
}

/** Asks everything in order: what the probe leaves behind is withdrawn at the end. */
const observe = async (asked: Asked): Promise<LrsObservation> => {
  const { endpoint, key, readKey, origin } = asked;
  const hasKey = key !== null;
  const client = createLrsClient({ endpoint, auth: key?.auth ?? null });
  const lrsOrigin = new URL(endpoint).origin;
  const isCrossOrigin = origin !== null && origin !== lrsOrigin;
  const probe = {
    registration: randomUUID(),
    atMs: Date.now(),
    homePage: origin ?? lrsOrigin,
    toolVersion: asked.toolVersion,
  };
  const statement = probeStatement(probe);
  const { id } = statement;

  const about = await client.request({ resource: 'about' });
  const post = (by: LrsClient, body: unknown) =>
    by.request({
      method: 'POST',
      resource: 'statements',
      body,
      headers: {
        'x-experience-api-version': PACKAGE_XAPI_VERSION,
        ...(origin === null ? {} : { origin }),
      },
    });
  const write = await post(client, [statement]);
  const isPage = write.status === 200 && !Array.isArray(jsonOf(write));
  const isWritten = isAccepted(write) && !isPage;
  try {
    const repeat = isWritten ? answerOf(await post(client, [statement])) : null;
    const reads = await askReads(client, id);
    const state = await askState(client, statement.actor);
    const crossOrigin = isCrossOrigin ? await askCrossOrigin(endpoint, origin, hasKey, write) : null;
    const reader = readKey === null ? null : createLrsClient({ endpoint, auth: readKey.auth });
    const found = isWritten && reader !== null ? await look(reader, id, asked.pause) : null;
    const voidings: LrsAnswer[] = [];
    if (isWritten)
      for (const by of reader === null ? [client] : [client, reader]) {
        const voiding = voidingStatement(probe, { id: randomUUID(), voided: id });
        voidings.push(answerOf(await post(by, [voiding])));
        if (voidings.some(isAccepted)) break;
      }
    return {
      hasKey,
      probeId: id,
      about: { ...answerOf(about), versions: versionsOf(about) },
      write: { ...answerOf(write), isPage },
      repeat,
      reads,
      state,
      crossOrigin,
      found,
      voidings,
    };
  } catch (error) {
    if (!isWritten || !(error instanceof LrsError)) throw error;
    throw new LrsError(
      error.message,
      `${error.remedy} The probe statement ${id} stays in the LRS: withdraw or delete it there.`,
      { cause: error },
    );
  }
};

/** The observation under the keys that `--json` has had since the first release: programs read them. */
const withPublishedKeys = (observation: LrsObservation) => {
  const published = <Answer extends LrsAnswer>({ text, ...rest }: Answer) => ({ ...rest, saying: text });
  const { about, write, repeat, reads, state, found, voidings } = observation;
  return {
    ...observation,
    about: published(about),
    write: published(write),
    repeat: repeat && published(repeat),
    reads: reads.map((answer) => published(answer)),
    state: published(state),
    found: found && published(found),
    voidings: voidings.map((answer) => published(answer)),
  };
};

/**
 * `coursewright lrs check`: proves with a statement of the packages' own shape that an LRS takes them, takes a repeated one,
 * refuses to be read with the package's key, and lets the LMS's pages send; then withdraws the statement.
 *
 * Throws LrsError if the LRS cannot be reached.
 */
export const lrsCheck = async (options: LrsCheckOptions): Promise<CommandOutcome> => {
  const { cwd, lrs, keyFile } = options;
  if (lrs === undefined) throw new UsageError('Say which LRS: --lrs https://lrs.example.org/xapi/.');
  const problem = lrs.startsWith('/')
    ? "is a path: write it whole, with the LMS's own https:// address before it"
    : (endpointProblem(lrs) ?? pathProblem(lrs));
  if (problem !== null) throw new UsageError(`The address "${lrs}" ${problem}.`);
  const origin = options.origin === undefined ? null : originOf(options.origin);
  const read = async (file: string | undefined): Promise<LrsKey | null> =>
    file === undefined ? null : readKeyFile(path.resolve(cwd, file), file);
  const [key, readKey] = [await read(keyFile), await read(options.readKeyFile)];
  const openFiles = [
    ...(key?.isWorldReadable ? [keyFile ?? ''] : []),
    ...(readKey?.isWorldReadable ? [options.readKeyFile ?? ''] : []),
  ];
  const before = openFiles.map((file) => report('lrs/key-file-open', { file }));
  if (isPlainHttp(lrs)) {
    const hasKey = key !== null || readKey !== null;
    return {
      exitCode: 1,
      diagnostics: [...before, report('lrs/plain-http', { endpoint: lrs, hasKey })],
      lines: [],
      data: {},
    };
  }
  const endpoint = createLrsClient({ endpoint: lrs, auth: null }).endpoint;
  if (options.package !== undefined) {
    if (readKey === null)
      throw new UsageError(
        '--package needs --read-key-file: only a key that may read sees what has arrived.',
      );
    const found = await askLast(createLrsClient({ endpoint, auth: readKey.auth }), options);
    return {
      exitCode: hasErrors(found.diagnostics) ? 1 : 0,
      diagnostics: [...before, ...found.diagnostics],
      lines: [endpoint, `  course    ${found.course}`, `  last      ${found.last ?? 'none'}`],
      data: { lrs: endpoint, course: found.course, last: found.last },
    };
  }
  const { version: toolVersion } = await readToolFiles();
  const observation = await observe({
    endpoint,
    key,
    readKey,
    origin,
    toolVersion,
    pause: options.pause ?? second,
  });
  const diagnostics = [...before, ...judgeLrs(observation)];
  const steps = describeLrs(observation, { lrs: new URL(endpoint).origin, lms: origin });
  return {
    exitCode: hasErrors(diagnostics) ? 1 : 0,
    diagnostics,
    lines: [endpoint, ...steps.map(([step, outcome]) => `  ${step.padEnd(9)} ${outcome}`)],
    data: { lrs: endpoint, origin, ...withPublishedKeys(observation) },
  };
};

import path from 'node:path';
import { parseRelayConfig, type RelayConfig } from '../core/xapi/relay-config.ts';
import { readKeyFile } from '../node/key-file.ts';
import { cacheSessionChecks } from '../node/login-session.ts';
import { createLrsClient } from '../node/lrs-client.ts';
import { createMoodleSession } from '../node/moodle-session.ts';
import { readWholeFile } from '../node/read-file.ts';
import { createRelayServer } from '../node/relay-server.ts';
import { environmentErrorOf } from '../node/system-error.ts';
import { type CommandOutcome, UsageError } from './command.ts';

/** What `coursewright relay` was asked to do. */
export interface RelayOptions {
  readonly cwd: string;
  /** The settings file, as the caller gave it. */
  readonly config: string | undefined;
  /** Takes the log: a JSON object in a line for everything that did not pass. */
  readonly write: (line: string) => void;
  /** When it is time to end. */
  readonly ended: Promise<void>;
  readonly now?: () => Date;
}

/** Packages give a request up after half a minute. */
const LRS_TIMEOUT_MS = 20_000;

const readConfig = async (file: string, shown: string): Promise<RelayConfig> => {
  const text = (await readWholeFile(file, shown)).toString('utf8');
  const result = parseRelayConfig(text);
  if (!result.ok)
    throw new UsageError(
      `"${shown}" cannot be used:\n${result.problems.map((one) => `  ${one}`).join('\n')}`,
    );
  return result.value;
};

/**
 * `coursewright relay --config <file>`: takes packages' statements behind the web server of the LMS, on a port of 127.0.0.1, until
 * `ended`. What is under way then is answered first.
 */
export const relay = async (options: RelayOptions): Promise<CommandOutcome> => {
  if (options.config === undefined) throw new UsageError('Say with which settings: --config relay.json.');
  const file = path.resolve(options.cwd, options.config);
  const config = await readConfig(file, options.config);
  const { port, lms, keyFile } = config;
  const key = await readKeyFile(path.resolve(path.dirname(file), keyFile), keyFile);
  const { now = () => new Date() } = options;
  const log = (entry: Readonly<Record<string, unknown>>): void =>
    options.write(JSON.stringify({ time: now().toISOString(), ...entry }));
  const server = createRelayServer({
    homePage: config.homePage,
    activityBase: config.activityBase,
    cookie: lms.cookie,
    checkSession: cacheSessionChecks(createMoodleSession(lms), config.sessionSeconds * 1000),
    lrs: createLrsClient({ endpoint: config.lrs, auth: key.auth, timeoutMs: LRS_TIMEOUT_MS }),
    log: (event) => log({ ...event }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(environmentErrorOf(error, `The relay cannot listen on port ${port} of 127.0.0.1`) ?? error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  if (key.isWorldReadable) log({ reason: 'key-file-open', detail: keyFile });
  log({ reason: 'started', port, lrs: config.lrs, lms: lms.address });
  await options.ended;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  log({ reason: 'ended' });
  return {
    exitCode: 0,
    diagnostics: [],
    lines: [],
    data: {},
  };
};

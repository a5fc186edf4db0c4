import { Readable } from 'node:stream';
import type { Row } from '../core/records/engine/engine-cells.ts';
import { EnvironmentError, errorCodeOf } from './system-error.ts';

/** Something that keeps an engine from being used: what happened, and what to do about it. */
export class EngineError extends EnvironmentError {
  override readonly name = 'EngineError';
  /** ClickHouse's number of the error; `null` for what does not come from it. */
  readonly code: number | null;

  constructor(message: string, remedy: string, code: number | null, options?: ErrorOptions) {
    super(message, remedy, options);
    this.code = code;
  }
}

/** What one question may take. */
export interface EngineLimits {
  readonly memoryBytes: number;
  readonly seconds: number;
}

/** A connection to ClickHouse. */
export interface EngineConnection {
  /** The address without a name or a secret, for reports and messages. */
  readonly endpoint: string;
  /** Rows of an answer as they come. */
  ask(sql: string): AsyncIterable<Row>;
  /** An answer in bytes, in the format that the question names. */
  askBytes(sql: string): AsyncIterable<Uint8Array>;
  /** What gives no answer. */
  run(sql: string): Promise<void>;
  /** Rows in the format that the statement names. */
  insert(sql: string, rows: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export interface EngineOptions {
  /** Such as `https://clickhouse.example.org:8443`, with the database behind it unless that is `default`. */
  readonly url: string;
  /** Value of an Authorization header, `Basic …`; `null` for the user `default` without a password. */
  readonly auth: string | null;
  readonly limits: EngineLimits;
  /** Takes how many rows the engine has read for a question that takes longer. */
  readonly onProgress?: (rows: number) => void;
}

/** What is used of the client: the tool compiles without it. */
interface Client {
  query(options: object): Promise<{ stream(): AsyncIterable<readonly { json(): unknown }[]> }>;
  exec(options: object): Promise<{ readonly stream: Readable }>;
  close(): Promise<void>;
}

const PACKAGE = '@clickhouse/client';

const loadClient = async (): Promise<{ createClient(options: object): Client }> => {
  try {
    return (await import(PACKAGE)) as { createClient(options: object): Client };
  } catch (cause) {
    throw new EngineError(
      `To use an engine, ${PACKAGE} must be installed.`,
      `Install it beside Coursewright: npm install ${PACKAGE}.`,
      null,
      { cause },
    );
  }
};

const KEY_REMEDY =
  'Check the key file: one line, name:password, of a user of ClickHouse. It may be one that can only read.';

/** By ClickHouse's number of the error. */
const REMEDIES: Readonly<Record<number, readonly [what: string, remedy: string]>> = {
  60: ['there is no such table', 'Name the table with --table, or make it with "coursewright records load".'],
  81: [
    'there is no such database',
    'Name it in the address, such as https://clickhouse.example.org:8443/xapi, or in --table xapi.statements.',
  ],
  159: ['it took longer than it may', 'Allow more with --engine-minutes, or ask about less: --activity.'],
  164: ['the user may only read', 'Loading needs a user who may create tables and insert.'],
  192: ['it does not know the user', KEY_REMEDY],
  193: ['the password is wrong', KEY_REMEDY],
  194: ['it wants a password', KEY_REMEDY],
  241: [
    'it needs more memory than it may have',
    'Allow more with --engine-memory, or ask about less: --activity.',
  ],
  497: [
    'the user may not do that',
    'Grant the user SELECT on the tables; for loading, CREATE TABLE and INSERT too.',
  ],
  516: ['it does not know the user, or the password is wrong', KEY_REMEDY],
};

/** By the code of the network's or the TLS library's error. */
const NETWORK: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOTFOUND: ['its name is not known', 'Check the spelling of the address.'],
  EAI_AGAIN: ['its name cannot be looked up at present', 'Check the network and the name server.'],
  ECONNREFUSED: [
    'nothing listens there',
    'Check the port (8123 for http, 8443 for https), and whether ClickHouse is running.',
  ],
  ECONNRESET: ['the connection was cut', 'Check for a firewall or a proxy in between, then try again.'],
  EPIPE: ['the connection was cut', 'Check for a firewall or a proxy in between, then try again.'],
  ETIMEDOUT: ['it does not answer', 'Check the network, the VPN and the firewall.'],
  EHOSTUNREACH: ['there is no way to it', 'Check the network, the VPN and the firewall.'],
  ENETUNREACH: ['there is no way to it', 'Check the network, the VPN and the firewall.'],
  CERT_HAS_EXPIRED: ['its certificate has expired', 'Have the certificate renewed.'],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    'its certificate is for another name',
    'Use the name that the certificate is for.',
  ],
  EPROTO: ['it does not speak TLS there', 'Check the port: 8443 for https, 8123 for http.'],
};

const READONLY = 164;

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const numberOf = (cause: unknown): number | null => {
  const code = Number(errorCodeOf(cause) ?? Number.NaN);
  if (Number.isInteger(code)) return code;
  const [, found] = /\bCode: (\d+)/.exec(messageOf(cause)) ?? [];
  return found === undefined ? null : Number(found);
};

const explain = (cause: unknown, endpoint: string): EngineError => {
  if (cause instanceof EngineError) return cause;
  const code = numberOf(cause);
  const words = messageOf(cause).replace(/\s+/g, ' ').slice(0, 300);
  if (code !== null) {
    const [what, remedy] = REMEDIES[code] ?? [words.replace(/[.\s]*$/, ''), 'Ask whoever runs ClickHouse.'];
    const said = REMEDIES[code] ? ` (${words.replace(/[.\s]*$/, '')})` : '';
    return new EngineError(`${endpoint} refuses: ${what}${said}.`, remedy, code, { cause });
  }
  const network = errorCodeOf(cause) ?? '';
  const isCertificate = /CERT|SIGNATURE|^UNABLE_TO_/.test(network);
  const [what, remedy] =
    NETWORK[network] ??
    (isCertificate
      ? ([
          'its certificate is not trusted here',
          "Let NODE_EXTRA_CA_CERTS name the file with your agency's root certificate.",
        ] as const)
      : ([
          words,
          'Check that the address is that of ClickHouse over HTTP: port 8123, or 8443 with TLS.',
        ] as const));
  return new EngineError(`${endpoint} cannot be used: ${what.replace(/[.\s]*$/, '')}.`, remedy, null, {
    cause,
  });
};

const credentialsOf = (auth: string | null): { readonly username: string; readonly password: string } => {
  if (auth === null) return { username: 'default', password: '' };
  const text = Buffer.from(auth.replace(/^Basic /, ''), 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return { username: text.slice(0, colon), password: text.slice(colon + 1) };
};

const PROGRESS_AFTER_MS = 3000;

/** Connects to ClickHouse over HTTP. Nothing is asked yet. */
export const connectEngine = async ({
  url,
  auth,
  limits,
  onProgress,
}: EngineOptions): Promise<EngineConnection> => {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (
    address === null ||
    !/^https?:$/.test(address.protocol) ||
    address.username + address.password + address.search + address.hash !== ''
  )
    throw new EngineError(
      `"${url}" is not the address of an engine.`,
      'Give it without a name and a password, such as https://clickhouse.example.org:8443/xapi, and these with --engine-key-file.',
      null,
    );
  const endpoint = address.href;
  const { createClient } = await loadClient();
  const client = createClient({
    url: address.origin,
    database: decodeURIComponent(address.pathname.replace(/^\/|\/$/g, '')) || 'default',
    ...credentialsOf(auth),
    application: 'coursewright',
    request_timeout: (limits.seconds + 60) * 1000,
    // What is logged would go to standard output.
    log: { level: 127 },
  });
  /** A user whose settings are fixed has the limits that the server gives. */
  let settings: Readonly<Record<string, string | number>> | undefined = {
    max_query_size: String(256 * 1024 * 1024),
    max_memory_usage: String(limits.memoryBytes),
    max_bytes_before_external_group_by: String(Math.floor(limits.memoryBytes / 2)),
    max_bytes_before_external_sort: String(Math.floor(limits.memoryBytes / 2)),
    max_execution_time: limits.seconds,
  };
  let asked = 0;
  const watch = (id: string): (() => void) => {
    if (!onProgress) return () => {};
    let isAsking = false;
    const timer = setInterval(async () => {
      if (isAsking) return;
      isAsking = true;
      try {
        const answer = await client.query({
          query: `SELECT read_rows FROM system.processes WHERE query_id = '${id}'`,
          format: 'JSONCompactEachRow',
        });
        for await (const rows of answer.stream())
          for (const row of rows) onProgress(Number((row.json() as Row)[0]));
        isAsking = false;
      } catch {
        // Who may not see what runs is not told how far it is.
        clearInterval(timer);
      }
    }, PROGRESS_AFTER_MS);
    return () => clearInterval(timer);
  };
  /** Asks once more without settings, where the user may not change any. */
  const withSettings = async <T>(request: (options: object) => Promise<T>): Promise<T> => {
    try {
      return await request(settings ? { clickhouse_settings: settings } : {});
    } catch (cause) {
      if (settings === undefined || numberOf(cause) !== READONLY) throw explain(cause, endpoint);
      settings = undefined;
    }
    try {
      return await request({});
    } catch (cause) {
      throw explain(cause, endpoint);
    }
  };
  const askBytes = async function* (sql: string): AsyncGenerator<Uint8Array> {
    const { stream } = await withSettings((options) => client.exec({ query: sql, ...options }));
    try {
      for await (const chunk of stream) yield chunk as Uint8Array;
    } catch (cause) {
      throw explain(cause, endpoint);
    }
  };
  const drain = async (answer: Promise<{ readonly stream: Readable }>): Promise<void> => {
    for await (const _ of (await answer).stream);
  };
  return {
    endpoint,
    askBytes,
    async *ask(sql) {
      const id = `coursewright-${process.pid}-${Date.now()}-${++asked}`;
      const end = watch(id);
      try {
        const answer = await withSettings((options) =>
          client.query({ query: sql, format: 'JSONCompactEachRow', query_id: id, ...options }),
        );
        for await (const rows of answer.stream()) for (const row of rows) yield row.json() as Row;
      } catch (cause) {
        throw explain(cause, endpoint);
      } finally {
        end();
      }
    },
    run: (sql) => withSettings((options) => drain(client.exec({ query: sql, ...options }))),
    async insert(sql, rows) {
      try {
        await drain(
          client.exec({
            query: sql,
            values: Readable.from([rows]),
            // Statements of one file may be of any number of months.
            clickhouse_settings: { max_partitions_per_insert_block: 0 },
          }),
        );
      } catch (cause) {
        throw explain(cause, endpoint);
      }
    },
    close: () => client.close(),
  };
};

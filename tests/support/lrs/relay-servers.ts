import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('../../../docs/lrs.md', import.meta.url));
const cli = fileURLToPath(new URL('../../../dist/lib/cli.js', import.meta.url));

/** A configuration file as docs/lrs.md shows it: the fenced block whose first line names it. */
export const documentedFile = (name: string): string => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(?:nginx|apache)\n([\s\S]*?)^```$/gm)];
  const found = blocks.map(([, text = '']) => text).filter((text) => text.startsWith(`# ${name}\n`));
  const [text] = found;
  if (text === undefined || found.length !== 1)
    throw new Error(`docs/lrs.md shows "${name}" ${found.length} times.`);
  return text;
};

/** The settings of the relay as docs/lrs.md shows them. */
export const documentedSettings = (): string => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  const found = blocks.map(([, text = '']) => text).filter((text) => text.includes('"keyFile"'));
  const [text] = found;
  if (text === undefined || found.length !== 1)
    throw new Error(`docs/lrs.md shows settings of the relay ${found.length} times.`);
  return text;
};

/** Replaces something that the documented text must hold. */
const put = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`docs/lrs.md does not say "${from}".`);
  return text.replaceAll(from, to);
};

/** Whether a program is there; where it is missing, root installs it from Debian by apt-get first. */
const isInstalled = (program: string, name: string): boolean => {
  if (!existsSync(program) && isRoot()) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = [name, 'openssl', 'ca-certificates'];
    spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
  }
  return existsSync(program);
};

const isRoot = (): boolean => process.getuid?.() === 0;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** The way to an LRS that docs/lrs.md describes: a web server that plays the LMS's, and "coursewright relay" behind it. */
export interface Relay {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What the service has logged, a JSON object each. */
  log(): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

export interface RelayOptions {
  /** Address of the LRS, ending in `/xapi/`. */
  readonly lrs: string;
  /** `name:secret`. */
  readonly key: string;
  /** `$CFG->wwwroot` of the Moodle that knows the sessions. */
  readonly moodle: string;
  readonly homePage: string;
  readonly activityBase: string;
  /** A file whose certificates the service trusts beside the system's. */
  readonly trusted?: string;
  /** In place of the documented rate. */
  readonly rate?: string;
  /** Origin of the LMS behind the web server, for nginx; a page that says so unless given. */
  readonly lms?: string;
}

/** A process that serves. */
interface Served {
  readonly output: () => string;
  close(): Promise<void>;
}

/** Starts a server and waits until it takes connections; throws with its own words if it ends before. */
const start = async (
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Served> => {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${program} did not start: ${said}`);
    await wait(20);
  }
  return {
    output: () => said,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

/** A folder for a server's files, and a way to write them. */
const createFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-relay-'));
  return {
    folder,
    write: (name: string, text: string): string => {
      const file = path.join(folder, name);
      writeFileSync(file, text, { mode: 0o600 });
      return file;
    },
  };
};

/** Starts the service with the documented settings, made for this LRS and LMS. */
const startService = async (
  options: RelayOptions,
  { write }: ReturnType<typeof createFolder>,
): Promise<Served & { readonly port: number }> => {
  const port = await freePort();
  write('lrs.key', `${options.key}\n`);
  let settings = documentedSettings();
  for (const [from, to] of [
    ['8095', String(port)],
    ['https://lrs.example.org/xapi/', options.lrs],
    ['"address": "https://lms.example.org"', `"address": "${options.moodle}"`],
    ['"homePage": "https://lms.example.org"', `"homePage": "${options.homePage}"`],
    ['https://training.example.org/xapi', options.activityBase],
  ] as const)
    settings = put(settings, from, to);
  const file = write('relay.json', settings);
  const { trusted } = options;
  const env = { ...process.env, ...(trusted === undefined ? {} : { NODE_EXTRA_CA_CERTS: trusted }) };
  const served = await start(process.execPath, [cli, 'relay', '--config', file], port, env);
  return { ...served, port };
};

const documentedService = 'http://127.0.0.1:8095/';

const join = (folder: string, port: number, service: Served, server: Served): Relay => ({
  origin: `http://127.0.0.1:${port}`,
  log: () =>
    service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  close: async () => {
    await server.close();
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const NGINX = '/usr/sbin/nginx';

/** Whether nginx can be started here. */
export const hasNginx = (): boolean => isInstalled(NGINX, 'nginx-light');

/** Starts nginx with the documented relay, on a free port of 127.0.0.1. */
export const startNginx = async (options: RelayOptions): Promise<Relay> => {
  const { folder, write } = createFolder();
  const service = await startService(options, { folder, write });
  const port = await freePort();
  const snippet = put(
    documentedFile('/etc/nginx/snippets/xapi-relay.conf'),
    documentedService,
    `http://127.0.0.1:${service.port}/`,
  );
  let zone = documentedFile('/etc/nginx/conf.d/xapi-relay.conf');
  if (options.rate !== undefined) zone = put(zone, 'rate=20r/s', `rate=${options.rate}`);
  const lms =
    options.lms === undefined
      ? 'return 200 "the LMS";'
      : `client_max_body_size 0; proxy_set_header Host $http_host; proxy_pass ${options.lms};`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const conf = write(
    'nginx.conf',
    `${isRoot() ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  ${zone}
  server {
    listen 127.0.0.1:${port};
    location / { ${lms} }
    ${snippet}
  }
}
`,
  );
  const server = await start(NGINX, ['-e', 'stderr', '-p', folder, '-c', conf], port);
  return join(folder, port, service, server);
};

const APACHE = '/usr/sbin/apache2';

/** Whether Apache httpd can be started here. */
export const hasApache = (): boolean => isInstalled(APACHE, 'apache2');

/** Starts Apache httpd with the documented relay, on a free port of 127.0.0.1. */
export const startApache = async (options: RelayOptions): Promise<Relay> => {
  const { folder, write } = createFolder();
  const service = await startService(options, { folder, write });
  const port = await freePort();
  const snippet = put(
    documentedFile('/etc/apache2/xapi-relay.conf'),
    documentedService,
    `http://127.0.0.1:${service.port}/`,
  );
  const modules = ['mpm_event', 'authz_core', 'headers', 'proxy', 'proxy_http'].map(
    (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
  );
  const conf = write(
    'httpd.conf',
    `${modules.join('\n')}
ServerRoot ${folder}
ServerName lms.example.org
PidFile ${folder}/httpd.pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
Mutex pthread
Listen 127.0.0.1:${port}
${isRoot() ? 'User www-data\nGroup www-data' : ''}
<VirtualHost 127.0.0.1:${port}>
${snippet}
</VirtualHost>
`,
  );
  const server = await start(APACHE, ['-d', folder, '-f', conf, '-DFOREGROUND'], port);
  return join(folder, port, service, server);
};

/** A private key and a certificate for `localhost` that signs itself; paths of PEM files in `folder`. */
export const makeCertificate = (
  folder: string,
  name: string,
): { readonly key: string; readonly cert: string } => {
  const [key, cert] = [path.join(folder, `${name}.key`), path.join(folder, `${name}.pem`)];
  execFileSync(
    'openssl',
    [
      ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert],
    ].flat(),
    { stdio: 'ignore' },
  );
  return { key, cert };
};

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const page = fileURLToPath(new URL('../../docs/lrs.md', import.meta.url));

/** A configuration file as docs/lrs.md shows it: the fenced block whose first line names it. */
export const documentedFile = (name: string): string => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```(?:nginx|apache)\n([\s\S]*?)^```$/gm)];
  const found = blocks.map(([, text = '']) => text).filter((text) => text.startsWith(`# ${name}\n`));
  const [text] = found;
  if (text === undefined || found.length !== 1)
    throw new Error(`docs/lrs.md shows "${name}" ${found.length} times.`);
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

/** A web server that plays the LMS's, with the relay of docs/lrs.md in it. */
export interface Relay {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface RelayOptions {
  /** Address of the LRS, ending in `/xapi/`. */
  readonly lrs: string;
  /** `name:secret`. */
  readonly key: string;
  /** The file whose certificates the relay trusts; the system's unless given. */
  readonly trusted?: string;
  /** In place of the documented rate. */
  readonly rate?: string;
  /** Origin of the LMS behind it, for nginx; a page that says so unless given. */
  readonly lms?: string;
}

const documentedLrs = 'https://lrs.example.org/xapi/statements';
const documentedKey = 'bmFtZTpzZWNyZXQ=';
const documentedTrust = '/etc/ssl/certs/ca-certificates.crt';

/** Starts a server and waits until it takes connections; throws with its own words if it ends before. */
const start = async (
  program: string,
  args: readonly string[],
  port: number,
  folder: string,
): Promise<Relay> => {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
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
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What a server needs: a folder of its own, a free port, and the documented snippet made for this LRS and key. */
const prepare = async (
  options: RelayOptions,
  documented: { readonly key: string; readonly snippet: string },
) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-relay-'));
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  };
  const secret = Buffer.from(options.key).toString('base64');
  const key = write('xapi-relay.key', put(documentedFile(documented.key), documentedKey, secret));
  let snippet = documentedFile(documented.snippet);
  snippet = put(snippet, documentedLrs, `${options.lrs}statements`);
  snippet = put(snippet, documented.key, key);
  if (options.trusted !== undefined) snippet = put(snippet, documentedTrust, options.trusted);
  return { folder, port: await freePort(), write, snippet };
};

const NGINX = '/usr/sbin/nginx';

/** Whether nginx can be started here. */
export const hasNginx = (): boolean => isInstalled(NGINX, 'nginx-light');

/** Starts nginx with the documented relay, on a free port of 127.0.0.1. */
export const startNginx = async (options: RelayOptions): Promise<Relay> => {
  const { folder, port, write, snippet } = await prepare(options, {
    key: '/etc/nginx/xapi-relay.key',
    snippet: '/etc/nginx/snippets/xapi-relay.conf',
  });
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
  return start(NGINX, ['-e', 'stderr', '-p', folder, '-c', conf], port, folder);
};

const APACHE = '/usr/sbin/apache2';

/** Whether Apache httpd can be started here. */
export const hasApache = (): boolean => isInstalled(APACHE, 'apache2');

/** Starts Apache httpd with the documented relay, on a free port of 127.0.0.1. */
export const startApache = async (options: RelayOptions): Promise<Relay> => {
  const { folder, port, write, snippet } = await prepare(options, {
    key: '/etc/apache2/xapi-relay.key',
    snippet: '/etc/apache2/xapi-relay.conf',
  });
  const modules = [
    'mpm_event',
    'alias',
    'authz_core',
    'headers',
    'proxy',
    'proxy_http',
    'socache_shmcb',
    'ssl',
  ].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
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
  return start(APACHE, ['-d', folder, '-f', conf, '-DFOREGROUND'], port, folder);
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

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { scorm12 } from '../../src/core/targets/scorm12/scorm12.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ts$/.test(name))
  .map((name) => name.split(path.sep).join('/'));

/** What a file imports, types included: files of this project by their path below src, packages by their name. */
const targetsOf = (file: string): readonly string[] => {
  const text = readFileSync(path.join(root, 'src', file), 'utf8');
  const statements = /^(?:\} from|(?:import|export) [^\n]* from|import) '([^']+)'/gm;
  return [...text.matchAll(statements)].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      : specifier,
  );
};

/** The same with rooms, by their first folder, in place of files. */
const importsOf = (file: string): readonly string[] =>
  targetsOf(file).map((target) => (target.endsWith('.ts') ? (target.split('/')[0] ?? '') : target));

/** Which rooms a room may import from. */
const ROOMS: readonly (readonly [room: RegExp, allowed: RegExp])[] = [
  [/^core\//, /^(?:core|zod|marked|handlebars|xmlbuilder2|libxml2-wasm|htmlparser2|uuid|@babel\/.*)$/],
  [/^runtime\/(?!xapi\/tincan\.ts$)/, /^(?:runtime|core)$/],
  [/^runtime\/xapi\/tincan\.ts$/, /^(?:runtime|core|tincan)$/],
  [/^lms-profiles\//, /^lms-profiles$/],
  [/^play\//, /^(?:play|lms-profiles)$/],
  [/^node\//, /^(?:node|core|lms-profiles|node:.*|adm-zip|esbuild|playwright-core)$/],
  [/^commands\//, /^(?:commands|core|lms-profiles|node|node:.*)$/],
  [/^cli\.ts$/, /^(?:commands|core|node|node:.*)$/],
  [/^index\.ts$/, /^core$/],
];

describe('every room imports only from where it may', () => {
  test.each(ROOMS)('%s', (room, allowed) => {
    const files = sources.filter((file) => room.test(file));
    expect(files.length).toBeGreaterThan(0);
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !allowed.test(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  test('no file stands outside a room', () => {
    const strays = sources.filter(
      (file) => !file.endsWith('.d.ts') && !ROOMS.some(([room]) => room.test(file)),
    );
    expect(strays).toEqual([]);
  });
});

/** The rooms of core, from the lowest to the highest. */
const CORE_ROOMS = [
  'text',
  'diagnostics',
  'codec',
  'locale',
  'figures',
  'questions',
  'blocks',
  'player',
  'lint',
  'theme',
  'course',
  'plan',
  'xapi',
  'targets',
  'render',
  'outline',
  'check',
  'admin-guide',
  'records',
];

describe('core', () => {
  const files = sources.filter((file) => file.startsWith('core/') && !file.endsWith('.d.ts'));
  const heightOf = (file: string): number => CORE_ROOMS.indexOf(file.split('/')[1] ?? '');

  test('has these rooms, and no file outside them', () => {
    expect([...new Set(files.map((file) => file.split('/')[1]))].sort()).toEqual(CORE_ROOMS.toSorted());
  });

  test('imports nothing from a higher room', () => {
    const upward = files.flatMap((file) =>
      targetsOf(file)
        .filter((target) => target.startsWith('core/') && heightOf(target) > heightOf(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });
});

/** The rooms of the run-time, from the lowest to the highest; main.ts stands above them. */
const RUNTIME_ROOMS = ['progress', 'storage', 'adapters', 'session', 'launch', 'xapi', 'diagnostics', 'ui'];

describe('the run-time', () => {
  const files = sources.filter((file) => file.startsWith('runtime/') && !file.endsWith('.d.ts'));
  const heightOf = (file: string): number => RUNTIME_ROOMS.indexOf(file.split('/')[1] ?? '');

  test('has these rooms, and only its entry outside them', () => {
    const inRooms = files.filter((file) => file !== 'runtime/main.ts');
    expect([...new Set(inRooms.map((file) => file.split('/')[1]))].sort()).toEqual(RUNTIME_ROOMS.toSorted());
  });

  test('imports nothing from a higher room', () => {
    const upward = files
      .filter((file) => file !== 'runtime/main.ts')
      .flatMap((file) =>
        targetsOf(file)
          .filter((target) => target.startsWith('runtime/') && heightOf(target) > heightOf(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(upward).toEqual([]);
  });
});

test('no files of core and of the run-time import each other in a circle', () => {
  const known = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
    if (known.has(file)) return;
    known.add(file);
    for (const target of targetsOf(file))
      if (/^(?:core|runtime)\//.test(target)) follow(target, [...trail, file]);
  };
  for (const file of sources.filter((name) => /^(?:core|runtime)\//.test(name))) follow(file, []);
  expect(circles).toEqual([]);
});

/** The files and packages that a file brings along at run time: imports of types alone are left out. */
const broughtBy = (
  entry: string,
  when: 'at once' | 'ever' = 'ever',
): { readonly files: ReadonlySet<string>; readonly packages: string[] } => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(path.join(root, 'src', file), 'utf8');
    const imports = /^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm;
    for (const [, fixed, lazy] of text.matchAll(imports)) {
      const specifier = fixed ?? (when === 'ever' ? lazy : undefined);
      if (specifier === undefined) continue;
      if (specifier.startsWith('.')) follow(path.posix.join(path.posix.dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  follow(entry);
  return { files, packages: [...packages].sort() };
};

test('cli.ts imports a command when it is used, and only then', () => {
  const { files, packages } = broughtBy('cli.ts', 'at once');
  expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([]);
  expect(
    [...files].filter((file) => /^(?:commands\/build|core\/(?:course|records|locale))/.test(file)),
  ).toEqual([]);
  expect(files.size).toBeLessThan(30);
});

/** Words that meant something in this project alone, or say nothing where they stood; CONTRIBUTING.md says what is in their place. */
const PRIVATE_WORDS =
  /^(?:akin|arrivals|aside|behind|bench|dearest|doubt|extremes|forgetful|giver|hands|mend|saying|scene|standing|strangers|told|worlds?)$/;

/** Texts of a language, keys of `--json`, which stay, and a word of the field. */
const isException = (found: string): boolean =>
  /^core\/locale\/|: isWorldReadable$/.test(found) ||
  ['core/records/records-report.ts: strangers', 'commands/lrs-check.ts: saying'].includes(found);

test('no identifier and no file’s name has a word that is this project’s own', () => {
  const found = sources.flatMap((file) => {
    const code = readFileSync(path.join(root, 'src', file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
    const identifiers = new Set([...(code.match(/[A-Za-z_$][\w$]*/g) ?? []), path.basename(file)]);
    return [...identifiers]
      .filter((name) =>
        (name.match(/[A-Z]?[a-z]+/g) ?? []).some((part) => PRIVATE_WORDS.test(part.toLowerCase())),
      )
      .map((name) => `${file}: ${name}`);
  });
  expect(found.filter((one) => !isException(one))).toEqual([]);
});

test('what is printed goes through one printer', () => {
  const code = readFileSync(path.join(root, 'src/cli.ts'), 'utf8');
  expect(code.match(/\bwriteOut\(|\bwriteError\(/g)).toHaveLength(2);
  expect(code.match(/\.write\.bind/g)).toHaveLength(2);
  expect(code).not.toMatch(/\.write\(|console\./);
});

test.each([
  ['runtime/main.ts', 70, []],
  ['runtime/xapi/main.ts', 20, ['tincan', 'uuid']],
  ['core/xapi/build-statement.ts', 10, ['uuid']],
])('%s brings no parser and no schema library to the learner’s browser', (entry, atLeast, expected) => {
  const { files, packages } = broughtBy(entry);
  expect(files.size).toBeGreaterThan(atLeast);
  expect(packages).toEqual(expected);
});

test('only cli.ts reads process, the thread of a course its own, and only main.ts asks for the browser’s storage', () => {
  const using = (pattern: RegExp) =>
    sources.filter((file) =>
      pattern.test(
        readFileSync(path.join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
  expect(using(/\bprocess\.(?:argv|env|exit|exitCode|cwd|stdout|stderr)\b/)).toEqual([
    'cli.ts',
    'node/content-worker.ts',
  ]);
  expect(using(/\b(?:localStorage|indexedDB)\b/)).toEqual(['runtime/main.ts']);
});

test('no code outside targets/, adapters/ and lms-profiles/ reads or writes an element of an LMS’s data model', () => {
  const naming = sources.filter((file) => {
    const code = readFileSync(path.join(root, 'src', file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm,
      '',
    );
    // The IRI of xAPI's interactions, http://adlnet.gov/…/cmi.interaction, is no element.
    return /['"`]cmi\./.test(code);
  });
  const isText = (file: string): boolean => file.startsWith('core/locale/');
  const isPlace = (file: string): boolean => /^(?:core\/targets|runtime\/adapters|lms-profiles)\//.test(file);
  expect(naming.filter((file) => !isText(file) && !isPlace(file))).toEqual([]);
  expect(naming.filter(isPlace).length).toBeGreaterThan(3);
});

test('every target has its folder and its adapter, and there is no other', () => {
  const foldersIn = (place: string): string[] =>
    readdirSync(path.join(root, 'src', place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const targets = [scorm12];
  expect(foldersIn('runtime/adapters')).toEqual(targets.map(({ adapter }) => adapter));
  expect(foldersIn('core/targets')).toEqual(['scorm12']);
});

test('document and process do not compile in core', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-'));
  try {
    writeFileSync(path.join(folder, 'probe.ts'), 'export const probe = [document.title, process.pid];\n');
    writeFileSync(
      path.join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: path.join(root, 'src/core/tsconfig.json'),
        compilerOptions: {
          rootDir: folder,
          noEmit: true,
          composite: false,
          declaration: false,
          incremental: false,
        },
        include: ['probe.ts'],
      }),
    );
    const { status, stdout } = spawnSync('npx', ['tsc', '-p', folder], { cwd: root, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stdout).toMatch(/Cannot find name 'document'/);
    expect(stdout).toMatch(/Cannot find name 'process'/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no file of the repository names a machine’s own folders or a registry’s address', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const hits = files
    .filter((file) => !/\.(?:png|jpg|zip)$/.test(file))
    .filter((file) =>
      /(?:^|[^\w.])\/(?:work|farm|root)\/|"resolved": *"https?:/m.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
  expect(hits).toEqual([]);
});

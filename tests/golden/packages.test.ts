import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type QuestionBank, readQuestionBank } from '../../src/core/player/page-course.ts';
import { readDataScript } from '../../src/core/text/data-script.ts';
import { digestOf, unpackFiles } from '../../src/node/zip.ts';
import { renderSamplePackage } from '../support/samples/sample-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-'));
const decoder = new TextDecoder();
const encoder = new TextEncoder();

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the module in a process of its own, in a folder, time zone and locale of its own. */
const buildModule = (name: string, env: Readonly<Record<string, string>>): Uint8Array => {
  const cwd = path.join(folder, name);
  cpSync(path.join(root, 'content'), path.join(cwd, 'content'), { recursive: true });
  const output = execFileSync(
    process.execPath,
    [path.join(root, 'dist/lib/cli.js'), 'build', '--frozen', '--json'],
    {
      cwd,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  );
  const { path: file } = JSON.parse(output) as { path: string };
  return readFileSync(path.join(cwd, file));
};

/** Their bytes change with every edit of the run-time, which these snapshots are not about. */
const RUNTIME_FILES: readonly string[] = ['runtime.js', 'reading.js', 'quizzes.js', 'xapi.js'];

/** A file without the content digest that is stamped into pages: that depends on the run-time as well. */
const withoutDigest = (data: Uint8Array): Uint8Array =>
  encoder.encode(decoder.decode(data).replace(/(?<="coursewright-content" content=")\w{64}/, '…'));

let zip: Uint8Array;

beforeAll(() => {
  zip = buildModule('one', { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' });
});

test('the module is the same, byte for byte, in another folder, time zone and locale', () => {
  const other = buildModule('two/much deeper', {
    TZ: 'Pacific/Apia',
    LC_ALL: 'cs_CZ.UTF-8',
    LANG: 'sv_SE.UTF-8',
  });
  expect(digestOf(other)).toBe(digestOf(zip));
});

test('the module has the files and the manifest that it had', async () => {
  const files = unpackFiles(zip);
  const manifest = files.find((file) => file.path === 'imsmanifest.xml');
  const listing = files
    .map(({ path: name, data }) =>
      RUNTIME_FILES.includes(name)
        ? `| ${name} | … | … |`
        : `| ${name} | ${data.length} | ${digestOf(withoutDigest(data)).slice(0, 16)} |`,
    )
    .join('\n');
  const text = `# The module's package\n\n| file | bytes | sha256 |\n|---|---|---|\n${listing}\n\n## imsmanifest.xml\n\n\`\`\`xml\n${decoder.decode(manifest?.data)}\`\`\`\n`;
  await expect(text).toMatchFileSnapshot('__snapshots__/module.md');
});

test('a course with every block and question is rendered as it was', async () => {
  const files = await renderSamplePackage();
  const shown = files.flatMap(({ path: name, data }): readonly (readonly [string, string])[] => {
    const source = decoder.decode(withoutDigest(data));
    const questions = readDataScript(source, 'questions');
    if (questions !== null)
      return Object.entries(readQuestionBank(questions as QuestionBank)).map(([id, html]) => [
        `${name}: ${id}`,
        html,
      ]);
    return /\.(?:html|xml)$/.test(name) ? [[name, source]] : [];
  });
  const text = shown.map(([name, source]) => `## ${name}\n\n\`\`\`\`\n${source}\`\`\`\`\n`).join('\n');
  await expect(`# The sample course\n\n${text}`).toMatchFileSnapshot('__snapshots__/sample.md');
});

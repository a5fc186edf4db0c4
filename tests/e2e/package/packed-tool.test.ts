import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
});
afterAll(() => rm(cwd, { recursive: true }));

test('the packed tarball makes, elsewhere, a project whose types fit, strictly and with those of the libraries', async () => {
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as [{ filename: string; files: readonly { path: string }[] }];
  expect(files.filter(({ path: file }) => /tsbuildinfo|^dist\/lib\/(?:runtime|play)\//.test(file))).toEqual(
    [],
  );
  const modules = path.join(cwd, 'node_modules');
  await mkdir(modules);
  execFileSync('tar', ['xzf', path.join(cwd, filename), '-C', modules]);
  const tool = path.join(modules, 'coursewright');
  await rename(path.join(modules, 'package'), tool);
  // What npm would install for it lies beside it.
  await symlink(path.join(root, 'node_modules'), path.join(tool, 'node_modules'));
  const made = spawnSync(process.execPath, [path.join(tool, 'dist/lib/cli.js'), 'init', 'mine', '--yes'], {
    cwd,
    encoding: 'utf8',
  });
  expect([made.status, made.stderr]).toEqual([0, '']);
  const folder = path.join(cwd, 'mine');
  expect(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))).toMatchObject({
    devDependencies: { coursewright: expect.stringMatching(/^\^\d/) },
  });
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  expect(spawnSync(process.execPath, [tsc, '--noEmit'], { cwd: folder, encoding: 'utf8' }).stdout).toBe('');
});

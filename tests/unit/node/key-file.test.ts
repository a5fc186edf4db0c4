import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authOf, readKeyFile } from '../../../src/node/key-file.ts';
import { LrsError } from '../../../src/node/lrs-client.ts';

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

test.each([
  ['name:secret', basic('name:secret')],
  ['name:secret\r\n', basic('name:secret')],
  ['\ufeffname:secret\n', basic('name:secret')],
  ['name:se:cret', basic('name:se:cret')],
  ['naïve:clé', basic('naïve:clé')],
  [basic('name:secret'), basic('name:secret')],
  [basic('name:secret').replace('Basic ', 'basic  '), basic('name:secret')],
])('%j is a key', (text, auth) => {
  expect(authOf(text)).toBe(auth);
});

test.each([
  [''],
  ['name'],
  [':secret'],
  ['name:'],
  ['name: '],
  ['name:secret\nname:secret'],
  ['Basic'],
  ['Basic !!!!'],
  ['Basic abc'],
  [basic('name')],
  [`Bearer ${basic('name:secret').slice(6)}`],
])('%j is none', (text) => {
  expect(authOf(text)).toBeNull();
});

describe('a key file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = () => path.join(folder, 'lrs.key');

  test.skipIf(process.platform === 'win32')('tells whether others may read it', async () => {
    await writeFile(file(), 'name:secret\n');
    await chmod(file(), 0o600);
    expect(await readKeyFile(file())).toEqual({ auth: basic('name:secret'), isWorldReadable: false });
    await chmod(file(), 0o640);
    expect((await readKeyFile(file())).isWorldReadable).toBe(true);
  });

  test('that is missing, empty or without a key is refused, and never quoted', async () => {
    await expect(readKeyFile(path.join(folder, 'none'), 'none')).rejects.toThrow(
      'The key file "none" cannot be read.',
    );
    await writeFile(file(), ' \n');
    await expect(readKeyFile(file(), 'lrs.key')).rejects.toThrow('The key file "lrs.key" is empty.');
    await writeFile(file(), 'hunter2');
    const error = await readKeyFile(file(), 'lrs.key').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LrsError);
    expect(`${(error as LrsError).message} ${(error as LrsError).remedy}`).not.toContain('hunter2');
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../../src/commands/check.ts';
import type { PlayedLaunch } from '../../../src/core/targets/scorm12/judge-play.ts';
import { packFiles } from '../../../src/node/zip.ts';
import { findBrowser } from '../../support/browser/browser.ts';
import { renderSamplePackage } from '../../support/samples/sample-package.ts';
import { writeZip } from '../../support/zip-writer.ts';

let folder: string;
let server: ReturnType<typeof createServer>;
let requests = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'play-'));
  server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached');
  });
  server.on('upgrade', (_request, socket) => {
    requests += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const play = async (zip: Uint8Array, lms: readonly string[]) => {
  await writeFile(path.join(folder, 'a.zip'), zip);
  const outcome = await check({
    zip: 'a.zip',
    play: { lms, trace: 'trace.json', browser: findBrowser() ?? undefined, onProgress: () => {} },
    cwd: folder,
  });
  const trace: { readonly launches: readonly PlayedLaunch[] } = JSON.parse(
    await readFile(path.join(folder, 'trace.json'), 'utf8'),
  );
  return { ...outcome, launches: trace.launches };
};

test('what this tool built is launched, left and resumed, and nothing is refused', async () => {
  const { diagnostics, lines, launches, exitCode } = await play(packFiles(await renderSamplePackage()), [
    'strict',
    'moodle-4.5',
  ]);
  expect(diagnostics.filter(({ code }) => code.startsWith('play/'))).toEqual([]);
  expect(exitCode).toBe(0);
  expect(launches.map(({ lms, launch }) => `${lms} ${launch}`)).toEqual([
    'strict 1',
    'strict 2',
    'moodle-4.5 1',
    'moodle-4.5 2',
  ]);
  for (const { calls } of launches) expect(calls.at(-1)?.fn).toBe('LMSFinish');
  expect(lines.join('\n')).toMatch(/moodle-4\.5 +sample-item +again .* resume +incomplete/);
});

const MANIFEST = `<?xml version="1.0"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>T</title><item identifier="I" identifierref="R" parameters="?a=b"><title>T</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="a b/start.html"><file href="a b/start.html"/></resource></resources></manifest>`;

test('nothing but the package can be reached, and what is wrong is found', async () => {
  const { port } = server.address() as AddressInfo;
  const page = `<!doctype html><meta charset="utf-8"><img src="missing.png"><script>
const api = parent.API;
api.LMSInitialize('');
api.LMSSetValue('cmi.suspend_data', location.search);
api.LMSSetValue('cmi.core.exit', 'normal');
api.LMSCommit('');
for (const host of ['127.0.0.1:${port}', 'localhost:${port}', '192.0.2.1', 'example.org']) {
  fetch('http://' + host + '/x').catch(() => {});
  new Image().src = 'http://' + host + '/x.png';
  try { new WebSocket('ws://' + host + '/x'); } catch (error) {}
  navigator.sendBeacon('http://' + host + '/beacon');
}
new Worker(URL.createObjectURL(new Blob(["fetch('http://127.0.0.1:${port}/worker')"])));
const frame = document.createElement('iframe');
frame.src = 'http://127.0.0.1:${port}/frame';
document.documentElement.append(frame);
window.open('http://127.0.0.1:${port}/window');
setTimeout(() => { undefined.x; }, 100);
alert('a dialog');
</script>`;
  const before = await readdir(tmpdir());
  const { diagnostics, launches } = await play(
    writeZip([
      { name: 'imsmanifest.xml', data: MANIFEST },
      { name: 'a b/start.html', data: page },
    ]),
    ['strict'],
  );
  expect(requests).toBe(0);
  const found = diagnostics.filter(({ code }) => code.startsWith('play/')).map(({ code }) => code);
  expect([...new Set(found)].sort()).toEqual([
    'play/exception',
    'play/missing-file',
    'play/not-finished',
    'play/not-resumed',
    'play/outside',
    'play/refused',
  ]);
  expect(launches[0]?.stored['cmi.suspend_data']).toBe('?a=b');
  // The package is never unpacked to disk.
  const left = (await readdir(tmpdir())).filter(
    (name) => !before.includes(name) && /play|content/i.test(name),
  );
  expect(left).toEqual([]);
});

// `npm run bench:page [-- --runs N] [--before COMMIT]`: builds the module as it is and as it was at a commit, opens both in
// Chromium inside a page that plays LMS, and prints medians side by side. Nothing is judged.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import AdmZip from 'adm-zip';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    before: { type: 'string', default: 'ad52af8' },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error('--runs takes a whole number.');
  process.exit(2);
}

const MODULE = 'facilitated-illegal-immigration';
const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
/** 1.6 Mbit in a second, for all that is sent at a time. */
const SLOW_BYTES_PER_MS = 200;
const TICK_MS = 10;
/** The slowdown that stands for an office PC. */
const CPU_RATE = 4;

const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-bench-page-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The files of the package that the sources in a folder build. */
const buildIn = (source, name) => {
  const out = path.join(folder, name);
  execFileSync('node', ['dist/lib/cli.js', 'build', MODULE, '--out', out], { cwd: source, stdio: 'pipe' });
  const [zip] = readdirSync(out).filter((file) => file.endsWith('.zip'));
  const entries = new AdmZip(path.join(out, zip)).getEntries();
  return new Map(entries.map((entry) => [entry.entryName, entry.getData()]));
};

const buildBefore = (commit) => {
  const source = path.join(folder, 'source');
  execFileSync('sh', ['-c', 'mkdir "$2" && git archive "$1" | tar -x -C "$2"', 'sh', commit, source], {
    cwd: root,
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(source, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd: source, stdio: 'pipe' });
  return buildIn(source, 'before');
};

/** The LMS: it answers at once, keeps what it is given, and notes when it was initialised. */
const lmsPage = (kept) => `<!doctype html><title>LMS</title><script>
const kept = ${JSON.stringify(kept)};
window.seen = { initialisedAt: 0 };
window.API = {
  LMSInitialize: () => { seen.initialisedAt = performance.timeOrigin + performance.now(); return 'true'; },
  LMSFinish: () => 'true', LMSCommit: () => 'true', LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
  LMSSetValue: (name, value) => { kept[name] = value; return 'true'; },
  LMSGetValue: (name) => kept[name] ?? ({ 'cmi.core.student_id': 's1', 'cmi.core.student_name': 'S, One', 'cmi.core.credit': 'credit',
    'cmi.core.lesson_mode': 'normal', 'cmi.core.entry': kept['cmi.suspend_data'] ? 'resume' : 'ab-initio', 'cmi.core.lesson_status': 'not attempted' }[name] ?? ''),
};
window.kept = kept;
</script><iframe src="/index.html" style="width:650px;height:666px;border:0"></iframe>`;

/** Serves a package without compression and without a cache; \`isSlow\` at 1.6 Mbit in a second. */
const serve = async (files) => {
  const state = { kept: {}, isSlow: false, markAt: Number.POSITIVE_INFINITY, markedAt: 0 };
  const queue = [];
  const finish = (job) => {
    job.response.end();
    queue.splice(queue.indexOf(job), 1);
  };
  const timer = setInterval(() => {
    let room = SLOW_BYTES_PER_MS * TICK_MS;
    while (room > 0 && queue.length > 0) {
      const share = Math.max(1, Math.floor(room / queue.length));
      for (const job of [...queue]) {
        const part = job.data.subarray(job.sent, job.sent + share);
        job.response.write(part);
        job.sent += part.length;
        room -= part.length;
        if (job.isPage && job.sent >= state.markAt && state.markedAt === 0) state.markedAt = Date.now();
        if (job.sent >= job.data.length) finish(job);
      }
    }
  }, TICK_MS);
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://localhost').pathname.slice(1);
    const data = name === 'lms.html' ? Buffer.from(lmsPage(state.kept)) : files.get(name);
    if (!data) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${TYPES[path.extname(name)] ?? 'application/octet-stream'}; charset=utf-8`,
      'cache-control': 'no-store',
      'content-length': data.length,
    });
    if (request.method === 'HEAD') return void response.end();
    if (!state.isSlow || name === 'lms.html') return void response.end(data);
    queue.push({ data, response, sent: 0, isPage: name === 'index.html' });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    state,
    url: `http://127.0.0.1:${server.address().port}/lms.html`,
    close: () => {
      clearInterval(timer);
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Runs in every frame before its scripts: when a place is first seen alone, how long tasks block, how much the page shifts. */
const watchPage = () => {
  const seen = { blockingMs: 0, shift: 0, shownAt: {}, paintedAt: 0 };
  window.seen ??= seen;
  if (window.top === window) return;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blockingMs += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const heading = document.querySelector('.place.current h1');
    const place = heading?.closest('.place')?.id;
    if (place && heading.checkVisibility())
      seen.shownAt[place] ??= performance.timeOrigin + performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** One launch; `until` is the place that it waits for. */
const launch = async (browser, server, { isSlow = false, cpuRate = 1, until = 'start' }) => {
  const context = await browser.newContext({ viewport: { width: 700, height: 700 } });
  await context.addInitScript(watchPage);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
  Object.assign(server.state, { isSlow, markedAt: 0 });
  await page.goto(server.url, { waitUntil: 'commit' });
  const frame = await page.waitForEvent('frameattached').catch(() => null);
  const sco = () =>
    page.frames().find((one) => one.url().endsWith('index.html') || one.url().includes('index.html#'));
  while (!sco()) await page.waitForTimeout(20);
  void frame;
  await sco().waitForFunction((id) => window.seen?.shownAt?.[id] > 0, until, { timeout: 120_000 });
  await sco().waitForLoadState('load');
  await page.waitForTimeout(1_500);
  const inFrame = await sco().evaluate((id) => {
    const { blockingMs, shift, shownAt } = window.seen;
    return { blockingMs, shift, shownAt: shownAt[id], startedAt: performance.timeOrigin };
  }, until);
  const { initialisedAt } = await page.evaluate(() => window.seen);
  return { context, page, sco, ...inFrame, initialisedAt, markedAt: server.state.markedAt };
};

const measure = async (browser, files) => {
  const server = await serve(files);
  const html = files.get('index.html');
  const text = html.toString('utf8');
  const pages = [...text.matchAll(/<article class="place page" id="([^"]+)"/g)].map(([, id]) => id);
  const last = pages.at(-1);
  const rows = {};
  const add = (name, value) => {
    rows[name] ??= [];
    rows[name].push(value);
  };
  for (let run = 0; run < runs; run++) {
    server.state.kept = {};
    server.state.markAt = Number.POSITIVE_INFINITY;
    const quick = await launch(browser, server, { cpuRate: CPU_RATE });
    add('4x CPU: text of the start page, ms', quick.shownAt - quick.startedAt);
    add('4x CPU: LMSInitialize, ms', quick.initialisedAt - quick.startedAt);
    add('4x CPU: blocking time, ms', quick.blockingMs);
    add('4x CPU: layout shift', quick.shift);
    await quick.sco().evaluate((id) => {
      location.hash = id;
    }, last);
    await quick.page.waitForFunction((id) => window.kept['cmi.core.lesson_location'] === id, last);
    const kept = await quick.page.evaluate(() => window.kept);
    await quick.context.close();

    const slow = await launch(browser, server, { isSlow: true });
    add('1.6 Mbit: text of the start page, ms', slow.shownAt - slow.startedAt);
    add('1.6 Mbit: LMSInitialize, ms', slow.initialisedAt - slow.startedAt);
    await slow.context.close();

    server.state.kept = kept;
    server.state.markAt = Buffer.byteLength(
      text.slice(0, text.indexOf('</article>', text.indexOf(`id="${last}"`))),
    );
    const resumed = await launch(browser, server, { isSlow: true, until: last });
    add('1.6 Mbit: the last page, resumed, ms', resumed.shownAt - resumed.startedAt);
    add('1.6 Mbit: and after its bytes have arrived, ms', resumed.shownAt - resumed.markedAt);
    await resumed.context.close();
  }
  server.close();
  return Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, median(all)]));
};

console.log(`Building ${values.before} and the sources as they are …`);
const before = buildBefore(values.before);
const now = buildIn(root, 'now');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu'],
});
console.log(
  `Medians of ${runs}. index.html: ${before.get('index.html').length} and ${now.get('index.html').length} bytes.`,
);
const figures = [await measure(browser, before), await measure(browser, now)];
await browser.close();
const show = (value) => (value < 10 ? value.toFixed(3) : String(Math.round(value)));
console.log(`${''.padEnd(52)}${values.before.padStart(10)}${'now'.padStart(10)}`);
for (const [name, value] of Object.entries(figures[0]))
  console.log(`${name.padEnd(52)}${show(value).padStart(10)}${show(figures[1][name]).padStart(10)}`);

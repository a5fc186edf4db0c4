// `npm run screenshots [-- --only NAME] [--course FOLDER]`: builds the module, plays it in Chromium inside a page that plays LMS
// in the frames of Moodle, and writes telling states to dist/screenshots, in the light theme and in the dark one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import AdmZip from 'adm-zip';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { only: { type: 'string' }, course: { type: 'string' } } });

const MODULE = 'facilitated-illegal-immigration';
const TYPES = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
/** The frames in which Moodle shows a package on a desktop and on a phone, and two more. */
const FRAMES = { 650: [650, 666], 367: [367, 666], 320: [320, 568], 1280: [1280, 800] };

const out = path.join(root, 'dist/screenshots');
const folder = mkdtempSync(path.join(tmpdir(), 'coursewright-screenshots-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
execFileSync('node', ['dist/lib/cli.js', 'build', values.course ?? MODULE, '--out', folder], {
  cwd: root,
  stdio: 'pipe',
});
const [zip] = readdirSync(folder).filter((file) => file.endsWith('.zip'));
const entries = new AdmZip(path.join(folder, zip)).getEntries();
const files = new Map(entries.map((entry) => [entry.entryName, entry.getData()]));

/** An LMS that keeps what it is told as long as the browser profile lives. */
const LMS = `<!doctype html><meta charset="utf-8"><title>LMS</title>
<style>html,body{margin:0}iframe{display:block;inline-size:100vw;block-size:100vh;border:0}</style>
<script>
const data = JSON.parse(sessionStorage.getItem('cmi') ?? '{}');
window.API = {
  LMSInitialize: () => 'true',
  LMSFinish: () => 'true',
  LMSGetValue: (name) => data[name] ?? (name === 'cmi.core.student_id' ? 'learner' : name === 'cmi.core.lesson_mode' ? 'normal' : ''),
  LMSSetValue: (name, value) => { data[name] = value; return 'true'; },
  LMSCommit: () => { sessionStorage.setItem('cmi', JSON.stringify(data)); return 'true'; },
  LMSGetLastError: () => '0',
  LMSGetErrorString: () => '',
  LMSGetDiagnostic: () => '',
};
</script><iframe title="course" src="course/index.html"></iframe>`;

const server = createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const body = pathname === '/' ? LMS : files.get(decodeURIComponent(pathname.replace(/^\/course\//, '')));
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type':
      pathname === '/' ? 'text/html' : (TYPES[path.extname(pathname)] ?? 'application/octet-stream'),
  });
  response.end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});

const settled = (frame) =>
  frame.waitForFunction(() => document.readyState === 'complete' && window.coursewright?.reading);
const go = async (frame, id) => {
  await frame.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await frame.waitForTimeout(250);
};
const next = async (frame, times = 1) => {
  for (let i = 0; i < times; i++) {
    await frame.locator('#next').click();
    await frame.waitForTimeout(60);
  }
};
const scrollTo = (frame, selector) =>
  frame.evaluate((wanted) => {
    const places = [...document.querySelectorAll(`.place.current ${wanted}`)];
    places[0]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, selector);

/** Each brings a fresh launch into one state. */
const STATES = {
  'start-first': async () => {},
  'start-cards': async (frame) => frame.evaluate(() => window.scrollTo(0, 420)),
  'start-resumed': async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 3);
    await go(frame, 'start');
  },
  'page-top': async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 3);
  },
  'page-text': async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 3);
    await frame.evaluate(() => window.scrollTo(0, 700));
  },
  'page-end': async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 3);
    await frame.evaluate(() => window.scrollTo(0, 1e6));
    await frame.waitForTimeout(2400);
  },
  contents: async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 3);
    await frame
      .locator('#contents-toggle')
      .click({ timeout: 500 })
      .catch(() => {});
  },
  search: async (frame) => {
    await frame.locator('#search-open').click();
    await frame.locator('#search-input').pressSequentially('debt bondage', { delay: 20 });
    await frame.waitForTimeout(400);
  },
  'search-hit': async (frame) => {
    await frame.locator('#search-open').click();
    await frame.locator('#search-input').pressSequentially('debt', { delay: 20 });
    await frame.waitForTimeout(400);
    await frame.locator('.search-list a').first().click();
    await frame.waitForTimeout(250);
  },
  display: async (frame) => {
    await frame.locator('#display-open').click();
  },
  popover: async (frame) => {
    await go(frame, 'ch1-welcome');
    await frame.locator('.place.current .cite').first().click();
  },
  figure: async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 4);
    await scrollTo(frame, '.drawing, .timeline, .process');
  },
  table: async (frame) => {
    await go(frame, 'ch1-welcome');
    await scrollTo(frame, 'table');
  },
  callout: async (frame) => {
    await go(frame, 'ch1-welcome');
    await next(frame, 3);
    await scrollTo(frame, '.callout');
  },
  'quiz-introduction': async (frame) => go(frame, 'ch1-quiz'),
  'quiz-question': async (frame) => {
    await go(frame, 'ch1-quiz');
    await frame.locator('.place.current button.button').first().click();
    await frame.waitForTimeout(250);
  },
  results: async (frame) => go(frame, 'results'),
  glossary: async (frame) => go(frame, 'glossary'),
  'text-largest': async (frame) => {
    await go(frame, 'ch1-welcome');
    await frame.evaluate(() => {
      document.documentElement.dataset.text = 'larger';
    });
  },
  unsaved: async (frame) => {
    await go(frame, 'ch1-welcome');
    await frame.evaluate(() => {
      window.parent.API.LMSCommit = () => 'false';
      window.parent.API.LMSSetValue = () => 'false';
    });
    await next(frame);
    await frame.waitForTimeout(600);
  },
};

mkdirSync(out, { recursive: true });
let count = 0;
const shoot = async (name, size, theme) => {
  const [width, height] = FRAMES[size];
  const context = await browser.newContext({ viewport: { width, height } });
  await context.addInitScript((wanted) => {
    localStorage.setItem('coursewright-display', JSON.stringify({ theme: wanted }));
  }, theme);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.goto(address);
  const frame = page.frames()[1];
  await settled(frame);
  await STATES[name](frame);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(out, `${name}-${size}${theme === 'dark' ? '-dark' : ''}.png`) });
  count += 1;
  await context.close();
};

try {
  for (const name of Object.keys(STATES)) {
    if (values.only && !values.only.split(',').some((wanted) => name.startsWith(wanted))) continue;
    for (const size of ['650', '367']) for (const theme of ['light', 'dark']) await shoot(name, size, theme);
    if (['start-first', 'page-top', 'page-end'].includes(name))
      for (const size of ['320', '1280']) await shoot(name, size, 'light');
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`${count} screenshots in ${path.relative(root, out)}`);

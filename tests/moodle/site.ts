import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** A running Moodle, with a course and the accounts of a teacher and a student in it. */
export interface MoodleSettings {
  /** Without a slash at the end. */
  readonly url: string;
  /** The course's id, the number in its address. */
  readonly course: string;
  readonly teacher: Account;
  readonly student: Account;
}

export interface Account {
  readonly name: string;
  readonly password: string;
}

/** The variables that name a Moodle. */
export const VARIABLES = [
  'MOODLE_URL',
  'MOODLE_COURSE',
  'MOODLE_TEACHER',
  'MOODLE_TEACHER_PASSWORD',
  'MOODLE_STUDENT',
  'MOODLE_STUDENT_PASSWORD',
] as const;

/** The settings from the environment, or the names of the variables that are missing. */
export const readSettings = (
  env: Readonly<Record<string, string | undefined>>,
): MoodleSettings | readonly string[] => {
  const missing = VARIABLES.filter((name) => !env[name]);
  if (missing.length > 0) return missing;
  const value = (name: (typeof VARIABLES)[number]): string => env[name] ?? '';
  return {
    url: value('MOODLE_URL').replace(/\/+$/, ''),
    course: value('MOODLE_COURSE'),
    teacher: { name: value('MOODLE_TEACHER'), password: value('MOODLE_TEACHER_PASSWORD') },
    student: { name: value('MOODLE_STUDENT'), password: value('MOODLE_STUDENT_PASSWORD') },
  };
};

/** A person's own browser session. */
export const logIn = async (
  browser: Browser,
  { url }: MoodleSettings,
  account: Account,
): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await page.goto(`${url}/login/index.php`);
  await page.fill('#username', account.name);
  await page.fill('#password', account.password);
  await Promise.all([
    page.waitForURL((address) => !address.pathname.includes('/login/')),
    page.click('#loginbtn'),
  ]);
  await page.close();
  return context;
};

/**
 * Adds a SCORM activity through its form, as a teacher does, with completion when the status is "passed".
 *
 * @param file path of the zip.
 * @returns the activity's course-module id.
 */
export const addActivity = async (
  teacher: BrowserContext,
  { url, course }: MoodleSettings,
  name: string,
  file: string,
): Promise<string> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/course/modedit.php?add=scorm&type=&course=${course}&section=0&return=0&sr=0`);
  await page.locator('#id_name').fill(name);
  const files = page.locator('.filemanager').first();
  await files.locator('.fp-btn-add a').first().click();
  await page.locator('.fp-repo-name', { hasText: 'Upload a file' }).first().click();
  await page.setInputFiles('input[name=repo_upload_file]', file);
  await page.locator('.fp-upload-btn').click();
  await files.locator('.fp-file, .fp-filename').filter({ hasText: '.zip' }).first().waitFor();

  const expand = page.locator('.collapseexpand, .collapsemenu').first();
  if ((await expand.getAttribute('aria-expanded')) !== 'true') await expand.click();
  // Radio buttons since Moodle 4.3, a list before.
  const withConditions = page.locator('input[type=radio][name=completion][value="2"]');
  if (await withConditions.count()) await withConditions.check();
  else await page.locator('select[name=completion]').selectOption('2');
  await page.locator('input[type=checkbox][name^="completionstatusrequired"][name$="[2]"]').check();
  const byView = page.locator('input[type=checkbox][name=completionview]');
  if ((await byView.count()) && (await byView.isChecked())) await byView.uncheck();
  await Promise.all([page.waitForURL(/\/mod\/scorm\/view\.php/), page.locator('#id_submitbutton').click()]);
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.close();
  return id;
};

/** Removes the activity with all that learners did in it. */
export const removeActivity = async (
  teacher: BrowserContext,
  { url }: MoodleSettings,
  id: string,
): Promise<void> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  const key = await page.evaluate(
    () => (globalThis as unknown as { M: { cfg: { sesskey: string } } }).M.cfg.sesskey,
  );
  await page.goto(`${url}/course/mod.php?sesskey=${key}&sr=0&delete=${id}`);
  await page
    .getByRole('button', { name: /^(?:Yes|Delete|Continue)$/ })
    .first()
    .click();
  await page.waitForURL(/\/course\//);
  await page.close();
};

/** A launch in Moodle's player. */
export interface Launch {
  readonly page: Page;
  /** The frame with the course in it. */
  readonly frame: Frame;
}

/** Starts the activity as its learner: "Enter", or "Preview" without being recorded. */
export const launch = async (
  learner: BrowserContext,
  { url }: MoodleSettings,
  id: string,
  how: 'Enter' | 'Preview' = 'Enter',
): Promise<Launch> => {
  const page = await learner.newPage();
  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  await Promise.all([
    page.waitForURL(/player\.php/),
    page.locator('#scormviewform').getByRole('button', { name: how, exact: true }).click(),
  ]);
  const element = await page.waitForSelector('#scorm_object');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The player has no frame.');
  await frame.waitForURL(/pluginfile\.php/);
  return { page, frame };
};

/** Leaves by Moodle's own link. */
export const exitActivity = async ({ page }: Launch): Promise<void> => {
  await Promise.all([
    page.waitForURL((address) => !address.pathname.includes('player.php')),
    page.getByRole('link', { name: 'Exit activity' }).click(),
  ]);
  await page.close();
};

const readTable = async (page: Page, selector: string): Promise<readonly (readonly string[])[]> =>
  page
    .locator(`${selector} tr`)
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim()),
      ),
    );

/** One attempt as a SCORM report shows it: cells by column heading. */
export type ReportRow = Readonly<Record<string, string>>;

/** The attempts in a SCORM report; learners without one are left out. */
export const readReport = async (
  teacher: BrowserContext,
  { url }: MoodleSettings,
  id: string,
  mode: 'basic' | 'interactions',
): Promise<readonly ReportRow[]> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/mod/scorm/report.php?id=${id}&mode=${mode}`);
  if (mode === 'interactions') {
    for (const name of ['qtext', 'resp', 'right', 'result'])
      await page.locator(`input[type=checkbox][name=${name}]`).check();
    await page.locator('#id_submitbutton').click();
    await page.locator('#attempts').getByText('Result 0', { exact: true }).waitFor();
  }
  const [head = [], ...rows] = await readTable(page, '#attempts');
  await page.close();
  const titles = head.map((title) => title.split('\n')[0] ?? '');
  return rows
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [titles[index] ?? '', cell])))
    .filter((row) => /^\d+$/.test(row.Attempt ?? ''));
};

/** What the learner's own gradebook says of the activity, such as `88.89`. */
export const readGrade = async (
  learner: BrowserContext,
  { url, course }: MoodleSettings,
  name: string,
): Promise<string> => {
  const page = await learner.newPage();
  await page.goto(`${url}/grade/report/user/index.php?id=${course}`);
  const rows = await readTable(page, 'table.user-grade');
  await page.close();
  const row = rows.find((cells) => cells.some((cell) => cell.includes(name)));
  return row?.find((cell) => /^\d+[.,]\d\d$/.test(cell)) ?? '';
};

/** What the activity's page tells the learner about completion, such as `Done: Complete or pass the activity`. */
export const readCompletion = async (
  learner: BrowserContext,
  { url }: MoodleSettings,
  id: string,
): Promise<string> => {
  const page = await learner.newPage();
  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  const region = page.locator('[data-region=activity-information], .activity-information').first();
  const text = (await region.innerText()).replace(/\s+/g, ' ').trim();
  await page.close();
  return text;
};

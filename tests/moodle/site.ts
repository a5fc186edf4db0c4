import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** A running Moodle, with a course and the accounts of a teacher and a student in it. */
export interface MoodleSettings {
  /** Without a slash at the end. */
  readonly url: string;
  /** The course's id, the number in its address. */
  readonly course: string;
  readonly teacher: Account;
  readonly student: Account;
  /** Another student, for what one learner must never see of another; `null` where none is named. */
  readonly classmate: Account | null;
  /** Who may back up and restore activities with what learners did in them; `null` where none is named. */
  readonly admin: Account | null;
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
  const optional = (name: string): Account | null =>
    env[name] ? { name: env[name], password: env[`${name}_PASSWORD`] ?? '' } : null;
  return {
    url: value('MOODLE_URL').replace(/\/+$/, ''),
    course: value('MOODLE_COURSE'),
    teacher: { name: value('MOODLE_TEACHER'), password: value('MOODLE_TEACHER_PASSWORD') },
    student: { name: value('MOODLE_STUDENT'), password: value('MOODLE_STUDENT_PASSWORD') },
    classmate: optional('MOODLE_CLASSMATE'),
    admin: optional('MOODLE_ADMIN'),
  };
};

/** What every context of these tests has. */
export const CONTEXT = { viewport: { width: 1280, height: 900 }, locale: 'en-GB' } as const;

/**
 * Waits for Moodle's scripts: a page looks ready before they have run, and they draw parts of it anew. The login page
 * of 4.5 replaces its password field, with what was typed in it.
 */
export const waitForScripts = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  // Moodle's own tests go by this list of what is still at work.
  await page.waitForFunction(() => {
    const { M } = globalThis as unknown as { M?: { util?: { pending_js?: readonly unknown[] } } };
    return document.readyState === 'complete' && M?.util?.pending_js?.length === 0;
  });
};

/** Signs a person in, in a browser profile that has nobody signed in. */
export const signIn = async (
  context: BrowserContext,
  { url }: MoodleSettings,
  account: Account,
): Promise<void> => {
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await page.goto(`${url}/login/index.php`);
  await waitForScripts(page);
  await page.fill('#username', account.name);
  await page.fill('#password', account.password);
  await Promise.all([
    page.waitForURL((address) => !address.pathname.includes('/login/')),
    page.click('#loginbtn'),
  ]);
  await page.close();
};

/** A person's own browser session. */
export const logIn = async (
  browser: Browser,
  moodle: MoodleSettings,
  account: Account,
): Promise<BrowserContext> => {
  const context = await browser.newContext(CONTEXT);
  await signIn(context, moodle, account);
  return context;
};

/** Moodle's proof, in every link that changes something, that it was this session that asked. */
export const sessionKey = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { M: { cfg: { sesskey: string } } }).M.cfg.sesskey);

/** Signs out in another tab of the same browser. */
export const logOut = async (context: BrowserContext, { url }: MoodleSettings): Promise<void> => {
  const page = await context.newPage();
  await page.goto(`${url}/my/`);
  await page.goto(`${url}/login/logout.php?sesskey=${await sessionKey(page)}`);
  await page.close();
};

/** Puts a package into the form of an activity. */
const uploadPackage = async (page: Page, file: string): Promise<void> => {
  const files = page.locator('.filemanager').first();
  await files.locator('.fp-btn-add a').first().click();
  await page.locator('.fp-repo-name', { hasText: 'Upload a file' }).first().click();
  // The picker draws its form anew for the repository that was used last, and once more for the one chosen now.
  await page.waitForLoadState('networkidle');
  await page.setInputFiles('input[name=repo_upload_file]', file);
  await page.locator('.fp-upload-btn').click();
  await files.locator('.fp-file, .fp-filename').filter({ hasText: '.zip' }).first().waitFor();
};

const submitForm = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForURL(/\/mod\/scorm\/view\.php/), page.locator('#id_submitbutton').click()]);
};

/**
 * Adds a SCORM activity through its form, as a teacher does, with completion when the status is "passed".
 *
 * @param file path of the zip.
 * @param isCompletionForced the setting "Force completed".
 * @returns the activity's course-module id.
 */
export const addActivity = async (
  teacher: BrowserContext,
  { url, course }: MoodleSettings,
  name: string,
  file: string,
  isCompletionForced = false,
): Promise<string> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/course/modedit.php?add=scorm&type=&course=${course}&section=0&return=0&sr=0`);
  await page.locator('#id_name').fill(name);
  await uploadPackage(page, file);

  const expand = page.locator('.collapseexpand, .collapsemenu').first();
  if ((await expand.getAttribute('aria-expanded')) !== 'true') await expand.click();
  // Radio buttons since Moodle 4.3, a list before.
  const withConditions = page.locator('input[type=radio][name=completion][value="2"]');
  if (await withConditions.count()) await withConditions.check();
  else await page.locator('select[name=completion]').selectOption('2');
  // "Completed" is ticked from the start: with it, "passed" would be one of two ways.
  await page.locator('input[type=checkbox][name^="completionstatusrequired"][name$="[4]"]').uncheck();
  await page.locator('input[type=checkbox][name^="completionstatusrequired"][name$="[2]"]').check();
  const byView = page.locator('input[type=checkbox][name=completionview]');
  if ((await byView.count()) && (await byView.isChecked())) await byView.uncheck();
  await page.locator('select[name=forcecompleted]').selectOption(isCompletionForced ? '1' : '0');
  await submitForm(page);
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await page.close();
  return id;
};

/** Replaces an activity's package through its form, as a teacher does with a new version. */
export const replacePackage = async (
  teacher: BrowserContext,
  { url }: MoodleSettings,
  id: string,
  file: string,
): Promise<void> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/course/modedit.php?update=${id}`);
  const old = page
    .locator('.filemanager')
    .first()
    .locator('.fp-file, .fp-filename')
    .filter({ hasText: '.zip' });
  await old.first().click();
  await page.locator('.fp-file-delete:visible').click();
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await old.first().waitFor({ state: 'hidden' });
  await uploadPackage(page, file);
  await submitForm(page);
  await page.close();
};

/** Removes the activity with all that learners did in it. */
export const removeActivity = async (
  teacher: BrowserContext,
  { url }: MoodleSettings,
  id: string,
): Promise<void> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  await page.goto(`${url}/course/mod.php?sesskey=${await sessionKey(page)}&sr=0&delete=${id}`);
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

/** The frame of a page that shows the player. */
export const playerFrame = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('#scorm_object');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The player has no frame.');
  await frame.waitForURL(/pluginfile\.php/);
  return frame;
};

/** Starts the activity as its learner: "Enter", with a new attempt where Moodle offers one, or "Preview". */
export const launch = async (
  learner: BrowserContext,
  { url }: MoodleSettings,
  id: string,
  how: 'Enter' | 'Preview' | 'New attempt' = 'Enter',
): Promise<Launch> => {
  const page = await learner.newPage();
  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  const form = page.locator('#scormviewform');
  if (how === 'New attempt') await form.locator('input[name=newattempt]').check();
  await Promise.all([
    page.waitForURL(/player\.php/),
    form.getByRole('button', { name: how === 'Preview' ? 'Preview' : 'Enter', exact: true }).click(),
  ]);
  return { page, frame: await playerFrame(page) };
};

/** Leaves by Moodle's own link. */
export const exitActivity = async ({ page }: Launch): Promise<void> => {
  await Promise.all([
    page.waitForURL((address) => !address.pathname.includes('player.php')),
    page.getByRole('link', { name: 'Exit activity' }).click(),
  ]);
  await page.close();
};

export const readTable = async (page: Page, selector: string): Promise<readonly (readonly string[])[]> =>
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
    // Ticks are remembered: the page before the form was sent may look as wanted, and goes while it is read.
    await Promise.all([page.waitForEvent('domcontentloaded'), page.locator('#id_submitbutton').click()]);
    await page.locator('#attempts').getByText('Result 0', { exact: true }).waitFor();
  }
  const [head = [], ...rows] = await readTable(page, '#attempts');
  await page.close();
  const titles = head.map((title) => title.split('\n')[0] ?? '');
  return rows
    .map((cells) => Object.fromEntries(cells.map((cell, index) => [titles[index] ?? '', cell])))
    .filter((row) => /^\d+$/.test(row.Attempt ?? ''));
};

/** Downloads a SCORM report as text, as `records --against` reads it. */
export const downloadReport = async (
  teacher: BrowserContext,
  { url }: MoodleSettings,
  id: string,
  file: string,
): Promise<void> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/mod/scorm/report.php?id=${id}&mode=basic`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    // In a menu that has to be unfolded.
    page.locator('a[href*="download=CSV"]').first().dispatchEvent('click'),
  ]);
  await download.saveAs(file);
  await page.close();
};

/** The name under which reports show a person. */
export const readFullName = async (person: BrowserContext, { url }: MoodleSettings): Promise<string> => {
  const page = await person.newPage();
  await page.goto(`${url}/user/profile.php`);
  const name = await page.locator('h1').first().innerText();
  await page.close();
  return name.trim();
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

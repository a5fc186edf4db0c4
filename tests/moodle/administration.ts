import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CONTEXT, type MoodleSettings, readTable, waitForScripts } from './site.ts';

/** Presses a button of a form that leads to another page. */
const submit = async (page: Page, selector: string): Promise<void> => {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.locator(selector).first().click()]);
  await waitForScripts(page);
};

/** Course-module ids of the SCORM activities of the course. */
const listActivities = async (page: Page, { url, course }: MoodleSettings): Promise<readonly string[]> => {
  await page.goto(`${url}/mod/scorm/index.php?id=${course}`);
  const links = page.locator('#region-main a[href*="view.php?id="]');
  const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  return addresses.map((address) => new URL(address).searchParams.get('id') ?? '');
};

/** Waits for a backup or a restore, which cron does where they are asynchronous, as in Moodle 4.5 as it comes. */
const waitUntilDone = (page: Page, text: RegExp): Promise<void> =>
  page.getByText(text).first().waitFor({ timeout: 180_000 });

/**
 * Backs an activity up with what learners did in it, and restores it into the same course, beside the original.
 *
 * @param admin who may do so with learners' data; a teacher may not, as Moodle comes.
 * @returns the copy's course-module id.
 */
export const restoreCopy = async (
  admin: BrowserContext,
  moodle: MoodleSettings,
  id: string,
): Promise<string> => {
  const { url, course } = moodle;
  const page = await admin.newPage();
  const before = await listActivities(page, moodle);
  await page.goto(`${url}/backup/backup.php?id=${course}&cm=${id}`);
  await waitForScripts(page);
  await page.locator('input[type=checkbox][name=setting_root_users]').check();
  await submit(page, 'input[name=oneclickbackup]');
  await waitUntilDone(page, /backup (?:file was successfully created|process has completed)/);

  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  const context = await page.evaluate(
    () => (globalThis as unknown as { M: { cfg: { contextid: number } } }).M.cfg.contextid,
  );
  await page.goto(`${url}/backup/restorefile.php?contextid=${context}`);
  await submit(page, '#region-main a[href*="action=choosebackupfile"]');
  await submit(page, '#region-main form[action*="restore.php"] [type=submit]');
  await page.locator(`.bcs-existing-course input[name=targetid][value="${course}"]`).check();
  await submit(page, '.bcs-existing-course input[type=submit]');
  await page.locator('input[type=checkbox][name=setting_root_users]').check();
  await submit(page, '#id_submitbutton');
  await submit(page, '#id_submitbutton');
  await submit(page, '#id_submitbutton');
  await waitUntilDone(page, /course was successfully restored|restore process has completed/);

  const added = (await listActivities(page, moodle)).filter((one) => !before.includes(one));
  await page.close();
  if (added.length !== 1) throw new Error(`The restore has added ${added.length} activities, not one.`);
  return added[0] ?? '';
};

/** A guest's browser session; `null` where the login page has no button for guests. */
export const enterAsGuest = async (
  browser: Browser,
  { url }: MoodleSettings,
): Promise<BrowserContext | null> => {
  const context = await browser.newContext(CONTEXT);
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await page.goto(`${url}/login/index.php`);
  await waitForScripts(page);
  const button = page.locator('#loginguestbtn');
  if (!(await button.count())) {
    await context.close();
    return null;
  }
  await Promise.all([page.waitForURL((address) => !address.pathname.includes('/login/')), button.click()]);
  await page.close();
  return context;
};

/** Whether a person, such as a guest, may open the activity. */
export const mayOpen = async (
  person: BrowserContext,
  { url }: MoodleSettings,
  id: string,
): Promise<boolean> => {
  const page = await person.newPage();
  await page.goto(`${url}/mod/scorm/view.php?id=${id}`);
  const isOpen = new URL(page.url()).pathname.endsWith('/mod/scorm/view.php');
  await page.close();
  return isOpen;
};

/** The grades that a learner has had for an activity, oldest first, as the grade history shows them, such as `94.44`. */
export const readGradeHistory = async (
  teacher: BrowserContext,
  { url, course }: MoodleSettings,
  activity: string,
  learner: string,
): Promise<readonly string[]> => {
  const page = await teacher.newPage();
  await page.goto(`${url}/grade/report/history/index.php?id=${course}`);
  await waitForScripts(page);
  await page.locator('select[name=itemid]').selectOption({ label: activity });
  await submit(page, '#id_submitbutton');
  const [head = [], ...rows] = await readTable(page, 'table.gradereport_history');
  await page.close();
  const revised = head.findIndex((title) => title.startsWith('Revised grade'));
  return rows
    .filter((cells) => cells.some((cell) => cell.includes(learner)))
    .map((cells) => cells[revised] ?? '')
    .filter((grade) => /\d/.test(grade))
    .reverse();
};

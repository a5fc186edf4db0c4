import type { CourseUse } from './statement-intake.ts';

/** How much each account has to do with each course. @param attempts what each attempt has to do with it. */
export const courseUses = (attempts: readonly CourseUse[]): readonly CourseUse[] => {
  const uses = new Map<string, { -readonly [Key in keyof CourseUse]: CourseUse[Key] }>();
  for (const { course, homePage, account, statements } of attempts) {
    if (statements === 0) continue;
    const key = `${course}\n${homePage}\n${account}`;
    const use = uses.get(key);
    if (use) use.statements += statements;
    else uses.set(key, { course, homePage, account, statements });
  }
  return [...uses.values()];
};

import type { Rule } from './course-view.ts';

const FIRST_LEVEL = 3;

/** Headings inside a text begin at level 3 and skip no level. */
export const headings: Rule = ({ texts }, report) => {
  for (const { text, headings, file, path } of texts) {
    if (headings.length === 0) continue;
    const lines = text.match(/^ {0,3}#{1,6}(?=[ \t]).*$/gm) ?? [];
    let allowed = FIRST_LEVEL;
    for (const [index, heading] of headings.entries()) {
      const { level } = heading;
      if (level < FIRST_LEVEL || level > allowed) {
        const needle = lines.length === headings.length ? lines[index]?.trim() : heading.text;
        report('course/heading-level', { text: heading.text, level, allowed }, { file, path, needle });
      }
      allowed = Math.max(FIRST_LEVEL, level + 1);
    }
  }
};

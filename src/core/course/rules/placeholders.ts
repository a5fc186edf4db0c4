import type { Rule } from './course-view.ts';

/** What authors write where a text is still to come. In Spanish and Portuguese "TODO" is a word. */
const PLACEHOLDER = /\b(?:TODO|FIXME|TBD)\b|\blorem ipsum\b|\[(?:insert|add|fill in)\b[^\]]*\]/iu;
const IN_CAPITALS = /^(?:TODO|FIXME|TBD)$/;

/** No text is still to be written. */
export const placeholders: Rule = ({ settings, texts }, report) => {
  const isWordTodo = /^(?:es|pt|gl)\b/i.test(settings?.value.language ?? '');
  for (const { text, file, path } of texts) {
    const found = PLACEHOLDER.exec(text)?.[0];
    if (found === undefined) continue;
    if (/^(?:todo|fixme|tbd)$/i.test(found) && !IN_CAPITALS.test(found)) continue;
    if (found === 'TODO' && isWordTodo) continue;
    report('course/placeholder', { text: found }, { file, path, needle: found });
  }
};

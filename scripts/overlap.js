// `npm run overlap -- <folder with texts> [course]`: no run of eight or more words of a course may stand in one of the
// texts (.txt, .md) of the folder. Exit code: 0 none does, 1 some do, 2 usage.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findCourse } from '../dist/lib/commands/find-course.js';
import { Chapter } from '../dist/lib/core/course/chapter.js';
import { CourseSettings } from '../dist/lib/core/course/course.js';
import { Glossary } from '../dist/lib/core/course/glossary.js';
import { createLocator } from '../dist/lib/core/course/locate.js';
import { Quiz } from '../dist/lib/core/course/quiz.js';
import { valueAt, visitTexts } from '../dist/lib/core/course/rules/schema.js';
import { Sources } from '../dist/lib/core/course/sources.js';
import { validate } from '../dist/lib/core/course/validate.js';
import { parseInline, parseMarkdown, plainText } from '../dist/lib/core/text/markdown.js';
import { loadCourse } from '../dist/lib/node/load-course.js';

const RUN_LENGTH = 8;

const schemas = {
  course: CourseSettings,
  chapter: Chapter,
  quiz: Quiz,
  glossary: Glossary,
  sources: Sources,
};

/** Words without case and apostrophes, so that typography makes no difference; the parts of a hyphenated word apart. */
const partsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/(?:(?<=[\p{L}\p{N}])-)?[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = (text) => partsOf(text).map((part) => part.replace('-', ''));

/** A text as it was printed: without tags, with the words that a line end has cut put together. */
const wordsOfSeed = (text) =>
  wordsOf(text.replace(/<\/?\w+>/g, ' ').replace(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, '$1$2'));

const runsOf = (words) =>
  words
    .slice(0, Math.max(0, words.length - RUN_LENGTH + 1))
    .map((_, at) => words.slice(at, at + RUN_LENGTH).join(' '));

/** The runs of the text's words that stand in a seed, each as long as it goes on; a hyphenated word counts once. */
const hitsIn = (text, seeds) => {
  const parts = partsOf(text);
  const words = wordsOf(text);
  const hits = [];
  for (const { name, runs } of seeds) {
    const isShared = runsOf(words).map((run) => runs.has(run));
    for (let at = 0; at < isShared.length; at++) {
      if (!isShared[at]) continue;
      const start = at;
      while (isShared[at + 1]) at++;
      const end = at + RUN_LENGTH;
      const length = parts.slice(start, end).filter((part) => !part.startsWith('-')).length;
      if (length >= RUN_LENGTH) hits.push({ name, words: words.slice(start, end) });
    }
  }
  return hits;
};

const flowText = (flow, termOf) =>
  flow
    .map((part) =>
      part.type === 'list'
        ? part.items.map((item) => flowText(item, termOf)).join('\n')
        : plainText(part.children, termOf),
    )
    .join('\n');

const shownText = (text, kind, termOf) => {
  if (kind === 'plain') return text;
  return kind === 'inline'
    ? plainText(parseInline(text).inlines, termOf)
    : flowText(parseMarkdown(text).flow, termOf);
};

/** The author's characters where a hit begins: as many of its words as follow each other with nothing but markup between. */
const writtenAs = (text, words) => {
  const between = '(?:\\[@[^\\]]*\\]|\\[\\[[^\\]|]*\\||[^\\p{L}\\p{N}])+';
  for (let length = words.length; length > 0; length--) {
    const pattern = words.slice(0, length).join(between);
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
    if (found) return found[0];
  }
  return undefined;
};

/** Why a text may hold somebody else's words, or undefined. */
const exceptionFor = (value, where, words, officialNames) => {
  const type = where[2] === 'blocks' ? valueAt(value, [...where.slice(0, 4), 'type']) : undefined;
  if (type === 'quotation') return 'quotation, attributed';
  if (type === 'definition' && where.at(-1) !== 'plain') return 'definition, attributed';
  const bare = (words[0] === 'the' ? words.slice(1) : words).join(' ');
  return officialNames.some((name) => ` ${name} `.includes(` ${bare} `)) ? 'official name' : undefined;
};

const [folder, courseName] = process.argv.slice(2);

const run = async () => {
  if (folder === undefined) {
    console.log('Overlap: skipped. Name a folder with texts: npm run overlap -- <folder> [course]');
    return 0;
  }
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md)$/.test(name)).sort();
  if (names.length === 0) throw new Error(`There is no text (.txt, .md) in ${folder}.`);
  const seeds = await Promise.all(
    names.map(async (name) => {
      const words = wordsOfSeed(await readFile(path.join(folder, name), 'utf8'));
      return { name, runs: new Set(runsOf(words)) };
    }),
  );

  const loaded = await loadCourse(await findCourse(courseName, process.cwd()));
  const broken = validate(loaded).diagnostics.filter(({ severity }) => severity === 'error');
  if (broken.length > 0)
    throw new Error(
      `The course has ${broken.length} errors, the first in ${broken[0].file}: ${broken[0].message}`,
    );
  const exportOf = (name) => loaded.files.find(({ file }) => file === name)?.value;
  const { terms } = exportOf('glossary.ts');
  const termOf = (id) => terms.find((term) => term.id === id)?.term ?? id;
  const officialNames = [
    ...exportOf('sources.ts').sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...terms.flatMap(({ expansion }) => expansion ?? []),
  ].map((name) => wordsOf(name).join(' '));

  const hits = [];
  let count = 0;
  for (const { file, exportName, text: sourceText, value } of loaded.files) {
    const locator = createLocator(sourceText);
    visitTexts(schemas[exportName], value, (text, kind, where) => {
      count++;
      for (const hit of hitsIn(shownText(text, kind, termOf), seeds)) {
        const { line } = locator.locate(exportName, where, { needle: writtenAs(text, hit.words) });
        const shown = path.relative(process.cwd(), path.join(loaded.dir, file));
        hits.push({
          line: `${shown}:${line}: ${hit.words.join(' ')} [${hit.name}]`,
          exception: exceptionFor(value, where, hit.words, officialNames),
        });
      }
    });
  }

  const found = hits.filter(({ exception }) => exception === undefined);
  const excepted = hits.filter(({ exception }) => exception !== undefined);
  for (const { line } of found) console.log(line);
  console.log(
    `Overlap: ${count} texts of ${path.basename(loaded.dir)} against ${names.length} seed texts: ` +
      `${found.length} runs of ${RUN_LENGTH} or more words.`,
  );
  console.log(
    'Excepted: quotation blocks, definition blocks (their plain words apart), and official names: titles and publishers ' +
      `in sources.ts, expansions in glossary.ts: ${excepted.length} runs${excepted.length > 0 ? ':' : '.'}`,
  );
  for (const { line, exception } of excepted) console.log(`  ${line} (${exception})`);
  return found.length > 0 ? 1 : 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

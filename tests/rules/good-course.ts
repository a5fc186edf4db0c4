import { readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import type { RawCourse, RawFile } from '../../src/core/course/validate.ts';
import { writeSampleAssets } from '../support/samples/sample-assets.ts';

/** The folder of a small course that has one of everything and no findings. */
export const goodCourseDir = fileURLToPath(new URL('fixtures/border-basics', import.meta.url));

const exportNames: Readonly<Record<string, string>> = {
  'chapters/01-start/chapter.ts': 'chapter',
  'chapters/01-start/quiz.ts': 'quiz',
  'chapters/02-practice/chapter.ts': 'chapter',
  'chapters/02-practice/quiz.ts': 'quiz',
  /** The good course has none; a case may write it. */
  'case-file.ts': 'caseFile',
  'course.ts': 'course',
  'glossary.ts': 'glossary',
  'sources.ts': 'sources',
};

/** The good course's source texts by file name. */
export const goodTexts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(exportNames)
    .filter((file) => file !== 'case-file.ts')
    .map((file) => [file, readFileSync(`${goodCourseDir}/${file}`, 'utf8')]),
);

export const goodAssets = ['film.mp4', 'film.vtt', 'form.pdf', 'images/map.png'].map((name) => ({
  path: name,
  size: 1,
}));

/** Writes the good course with its assets into a folder. */
export const writeGoodCourse = async (folder: string): Promise<void> => {
  await cp(goodCourseDir, folder, { recursive: true });
  await writeSampleAssets(
    folder,
    goodAssets.map(({ path }) => path),
  );
};

const evaluate = (text: string, exportName: string): unknown => {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs' });
  const define = (value: unknown): unknown => value;
  const library = {
    defineCourse: define,
    defineChapter: define,
    defineQuiz: define,
    defineGlossary: define,
    defineSources: define,
    defineCaseFile: define,
  };
  const module: { exports: Record<string, unknown> } = { exports: {} };
  new Function('module', 'require', code)(module, () => library);
  return module.exports[exportName];
};

const evaluated = new Map<string, RawFile>();

/** A raw course from source texts, without bundling. */
export const rawCourse = (texts: Readonly<Record<string, string>>, assets = goodAssets): RawCourse => ({
  files: Object.entries(texts).map(([file, text]) => {
    const key = `${file}\n${text}`;
    const exportName = exportNames[file] ?? '';
    const raw = evaluated.get(key) ?? { file, exportName, text, value: evaluate(text, exportName) };
    evaluated.set(key, raw);
    return raw;
  }),
  assets,
});

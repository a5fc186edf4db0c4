// Courses that are made for `npm run bench`: the same on every machine.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const text = (value) => JSON.stringify(value);

const courseFile = (id, title) => `import { defineCourse } from 'coursewright';
export const course = defineCourse({
  id: ${text(id)}, version: '1.0.0', language: 'en', title: ${text(title)}, description: 'A generated course.',
  keywords: ['bench'], publisher: 'Example Agency', rights: '© 2026 Example Agency', lawAsAt: '2026-01-01',
  introduction: 'Welcome.', scos: 'per-chapter', completion: { pages: 'all' },
});
`;

const TERMS = 20;

const glossaryFile = `import { defineGlossary } from 'coursewright';
export const glossary = defineGlossary({ terms: [
${Array.from({ length: TERMS }, (_, index) => `  { id: 'term-${index}', term: 'term ${index}', definition: 'What term ${index} means [@law, Art. ${index + 1}].' },`).join('\n')}
] });
`;

const sourcesFile = `import { defineSources } from 'coursewright';
export const sources = defineSources({ sources: [{ id: 'law', short: 'Law', title: 'The law', publisher: 'Example State', date: '2020' }] });
`;

const page = (
  name,
  number,
  index,
  first = '',
) => `    { id: 'ch${name}-p${index}', title: 'Page ${index}', blocks: [${first}
      { type: 'text', text: 'Page ${index} of chapter ${number}: a [[term-${(number + index) % TERMS}]] and *some* words [@law, Art. ${index + 1}].\\n\\n- one\\n- two **strong**' },
      { type: 'table', caption: 'Table ${index}', columns: ['a', 'b'], rows: [['1', '2'], ['3', '4']] },
      { type: 'takeaways', items: ['Remember ${number}.', 'And ${index}.'] },
    ] },`;

const chapterFile = (name, number, first) => `import { defineChapter } from 'coursewright';
export const chapter = defineChapter({
  id: 'ch${name}', title: 'Chapter ${number}', summary: 'What chapter ${number} is about.',
  objectives: [{ id: 'lo${name}', text: 'explain chapter ${number}' }],
  pages: [
${[0, 1, 2].map((index) => page(name, number, index, index === 0 ? first : '')).join('\n')}
  ],
});
`;

const quizFile = (name, number) => `import { defineQuiz } from 'coursewright';
export const quiz = defineQuiz({ id: 'ch${name}-quiz', title: 'Quiz ${number}', introduction: 'Five questions.', questions: [
${[0, 1, 2, 3, 4]
  .map(
    (index) => `  {
    type: 'choice', select: 'single', id: 'ch${name}-q${index}', objective: 'lo${name}', page: 'ch${name}-p${index % 3}',
    stem: 'What is question ${index} of chapter ${number}?',
    choices: [
      { id: 'a', text: 'The first answer', correct: true, feedback: 'Yes.' },
      { id: 'b', text: 'The second answer', feedback: 'No.' },
      { id: 'c', text: 'The third answer', feedback: 'No.' },
    ],
    feedback: { correct: 'Right.', incorrect: 'Read the page again.' },
  },`,
  )
  .join('\n')}
] });
`;

const writeCourse = async (folder, id, count, first) => {
  await mkdir(path.join(folder, 'chapters'), { recursive: true });
  await writeFile(path.join(folder, 'course.ts'), courseFile(id, `A course of ${count} chapters`));
  await writeFile(path.join(folder, 'glossary.ts'), glossaryFile);
  await writeFile(path.join(folder, 'sources.ts'), sourcesFile);
  for (let number = 0; number < count; number++) {
    const name = String(number).padStart(4, '0');
    const chapter = path.join(folder, 'chapters', `${name.slice(0, 2)}-${name}`);
    await mkdir(chapter);
    await writeFile(path.join(chapter, 'chapter.ts'), chapterFile(name, number, number === 0 ? first : ''));
    await writeFile(path.join(chapter, 'quiz.ts'), quizFile(name, number));
  }
};

/** A course of so many chapters, each of three pages and a quiz of five questions, and an SCO of its own. */
export const writeChapters = (folder, count) => writeCourse(folder, `chapters-${count}`, count, '');

const box = (name, length) => {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + length, 0);
  header.write(name, 4, 'latin1');
  return header;
};

const FILM = 50_000_000;

/** Bytes that do not compress, the same every time. */
function* noise(length) {
  let state = 0x2545f491;
  for (let left = length; left > 0; ) {
    const piece = new Uint32Array(2 ** 18);
    for (let index = 0; index < piece.length; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      piece[index] = state;
    }
    const bytes = Buffer.from(piece.buffer).subarray(0, left);
    yield bytes;
    left -= bytes.length;
  }
}

/** A course with so many MB of films, 50 MB each. */
export const writeFilms = async (folder, megabytes) => {
  const names = Array.from({ length: (megabytes * 1e6) / FILM }, (_, index) => `film-${index}`);
  const blocks = names.map(
    (name) =>
      `\n      { type: 'video', src: '${name}.mp4', title: '${name}', captions: 'film.vtt', transcript: 'Hello.' },`,
  );
  await writeCourse(folder, `films-${megabytes}`, 2, blocks.join(''));
  const assets = path.join(folder, 'assets');
  await mkdir(assets);
  await writeFile(path.join(assets, 'film.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n');
  for (const name of names) {
    const file = createWriteStream(path.join(assets, `${name}.mp4`));
    file.write(
      Buffer.concat([
        box('ftyp', 8),
        Buffer.from('isom\0\0\0\0'),
        box('moov', 8),
        Buffer.alloc(8),
        box('mdat', FILM),
      ]),
    );
    for (const piece of noise(FILM)) if (!file.write(piece)) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
  }
};

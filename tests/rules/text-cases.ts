import type { CourseCase } from './course-cases.ts';

const course = 'course.ts';
const glossary = 'glossary.ts';
const sources = 'sources.ts';
const chapter1 = 'chapters/01-start/chapter.ts';
const quiz1 = 'chapters/01-start/quiz.ts';
const chapter2 = 'chapters/02-practice/chapter.ts';

/** Puts words in front of a text that takes Markdown. */
const inText = (words: string) =>
  ({ file: chapter1, replace: ['- [[facilitation', `${words}\n\n- [[facilitation`] }) as const;

const unsupported = (when: string, words: string, at: string, what: string): CourseCase => ({
  code: 'course/unsupported-markdown',
  when,
  ...inText(words),
  at,
  message: `The text contains ${what}`,
});

const hidden = (when: string, character: string, name: string): CourseCase => ({
  code: 'course/hidden-character',
  when,
  file: chapter1,
  replace: ["summary: 'What smuggling is.'", `summary: 'What smug${character}gling is.'`],
  at: '24:22',
  message: `The text contains ${name}.`,
});

/** What authors do to the characters, the markup and the links of a text. */
export const textCases: readonly CourseCase[] = [
  { code: 'course/unclosed-markup', when: 'strong', ...inText('It is **urgent to act.'), at: '44:7' },
  {
    code: 'course/unclosed-markup',
    when: 'emphasis',
    ...inText('It is *urgent to act.'),
    at: '44:7',
    message:
      '"*urgent to act." looks like emphasis that is not closed; the page would show it as it is written.',
  },
  {
    code: 'course/unclosed-markup',
    when: 'emphasis with a low line',
    ...inText('It is _urgent to act.'),
    at: '44:7',
  },
  {
    code: 'course/unclosed-markup',
    when: 'strong with blanks inside',
    ...inText('It is ** urgent ** to act.'),
    at: '44:7',
  },
  {
    code: 'course/unclosed-markup',
    when: 'a link',
    ...inText('See [the law](https://example.org/law for more.'),
    at: '44:5',
  },
  {
    code: 'course/unclosed-markup',
    when: 'a link with a blank in it',
    ...inText('See [the law] (https://example.org/law).'),
    at: '44:5',
  },
  unsupported('a table', '| a | b |\n|---|---|\n| 1 | 2 |', '44:1', 'a table (use a table block): | a | b |'),
  unsupported(
    'a table without bars at its ends',
    'a | b\n--- | ---\n1 | 2',
    '44:1',
    'a table (use a table block): a | b',
  ),
  unsupported(
    'a character reference',
    'Fish &amp; chips.',
    '44:6',
    'a character reference (write the character itself): &amp;',
  ),
  unsupported(
    'a character reference by number',
    'From 1&#8211;2.',
    '44:7',
    'a character reference (write the character itself): &#8211;',
  ),
  unsupported('a footnote', 'So it is.[^1]', '44:10', 'a footnote (cite a source instead): [^1]'),
  unsupported(
    'a task list',
    '- [ ] Call the duty officer.',
    '44:3',
    'a task list (use a checklist block): [ ]',
  ),
  unsupported('struck-out text', 'It is ~~not~~ so.', '44:7', 'struck-out text: ~~not~~'),
  unsupported('half of a code mark', 'It\\`s so.', '44:4', 'code: `s so.'),
  unsupported(
    'a link by reference',
    'See [the law][1].',
    '44:5',
    'a link by reference (write the address behind the words): [the law][1]',
  ),

  {
    code: 'course/markup-in-plain-text',
    when: 'strong in a title',
    file: chapter1,
    replace: ["title: 'Welcome'", "title: '**Welcome**'"],
    at: '32:15',
    message: '"**Welcome**" would be shown as it is written: "title" is plain text.',
  },
  {
    code: 'course/markup-in-plain-text',
    when: 'a character reference in a title',
    file: chapter1,
    replace: ["title: 'Welcome'", "title: 'Law &amp; order'"],
    at: '32:19',
  },
  {
    code: 'course/markup-in-plain-text',
    when: 'HTML in a label',
    file: chapter1,
    replace: ["label: 'Police'", "label: '<b>Police</b>'"],
    at: '15:17',
  },
  {
    code: 'course/markup-in-plain-text',
    when: 'a link in a description',
    file: course,
    replace: ["'A first course.'", "'A first [course](https://example.org).'"],
    at: '8:25',
  },

  hidden('NUL', '\\0', 'a NUL (U+0000)'),
  hidden('a bell', '\\u0007', 'a control character (U+0007)'),
  hidden('a control character of Windows', '\\u0093', 'a control character (U+0093)'),
  hidden('an override of direction', '\\u202e', 'a mark that turns the direction of writing (U+202E)'),
  hidden('a mark of direction', '\\u200f', 'a mark that turns the direction of writing (U+200F)'),
  hidden('a blank without width', '\\u200b', 'a blank without width (U+200B)'),
  hidden('a byte order mark', '\\ufeff', 'a byte order mark (U+FEFF)'),
  hidden('the replacement character', '\\ufffd', 'the sign for a character that could not be read (U+FFFD)'),
  hidden('half a character', '\\ud83d', 'half a character (U+D83D)'),
  {
    code: 'course/hidden-character',
    when: 'in a title of the manifest',
    file: course,
    replace: ["title: 'Border basics'", "title: 'Border\\0 basics'"],
    at: '7:17',
  },
  {
    code: 'course/garbled-text',
    file: chapter1,
    replace: ["summary: 'What smuggling is.'", "summary: 'What a cafÃ© is.'"],
    at: '24:23',
    message: '"Ã©" looks like a character that was read in the wrong encoding.',
  },
  {
    code: 'course/long-word',
    file: chapter1,
    replace: ["summary: 'What smuggling is.'", `summary: 'What ${'a'.repeat(5000)} is.'`],
    at: '24:18',
    message: 'A word that begins "aaaaaaaaaaaaaaaaaaaa…" has 5000 characters; 200 are the most.',
  },

  {
    code: 'course/link-without-name',
    ...inText('See [](https://example.org/law).'),
    at: '44:5',
    message: 'The link to "https://example.org/law" has no words to click on.',
  },
  {
    code: 'course/lost-link',
    when: 'in a choice',
    file: quiz1,
    replace: ["text: 'Rescue'", "text: '[Rescue](https://example.org/law)'"],
    at: '21:41',
    message: 'The link to "https://example.org/law" would be shown as words alone: the text becomes a label.',
  },
  {
    code: 'course/lost-link',
    when: 'in what is asked',
    file: quiz1,
    replace: ["stem: 'What comes first?'", "stem: 'What comes [first](#ch1-welcome)?'"],
    at: '18:33',
  },
  {
    code: 'course/lost-link',
    when: 'to another SCO',
    ...inText('See [the case](#ch2-case).'),
    at: '44:16',
    message: 'The link to "#ch2-case" would be shown as words alone: the page is in another SCO.',
  },
  {
    code: 'course/link-target',
    when: 'it has a blank in it',
    ...inText('See [the law](<https://example.org/the law>).'),
    at: '44:16',
  },
  {
    code: 'course/link-credentials',
    ...inText('See [the law](https://anna:secret@example.org/law).'),
    at: '44:15',
    message: 'This address holds a name and password, which everybody who opens the package can read.',
  },
  {
    code: 'course/link-credentials',
    when: 'a session',
    ...inText('See [the law](https://example.org/law?id=1&token=4711).'),
    at: '44:15',
  },
  {
    code: 'course/link-credentials',
    when: 'of a source',
    file: sources,
    replace: ["date: '2002-11-28'", "date: '2002-11-28', url: 'https://anna:secret@example.org/'"],
    at: '6:118',
  },
  {
    code: 'course/link-loopback',
    ...inText('See [the law](https://localhost:8080/law).'),
    at: '44:15',
    message: 'The link to "https://localhost:8080/law" leads every learner to his own computer.',
  },
  {
    code: 'course/link-loopback',
    when: 'by its number',
    ...inText('See [the law](https://127.0.0.1/law).'),
    at: '44:15',
  },
  {
    code: 'course/link-loopback',
    when: 'of a source',
    file: sources,
    replace: ["date: '2002-11-28'", "date: '2002-11-28', url: 'https://localhost/'"],
    at: '6:118',
  },
  {
    code: 'course/bare-address',
    ...inText('See https://example.org/bare, page 2.'),
    at: '44:5',
    message: '"https://example.org/bare" would be shown as words that nobody can click on.',
  },
  {
    code: 'course/bare-address',
    when: 'without a scheme, in one run of words',
    file: glossary,
    replace: [
      "definition: 'Procuring an illegal entry for gain [@protocol, Art. 3].'",
      "definition: 'See www.example.org.'",
    ],
    at: '5:60',
  },
  {
    code: 'course/placeholder',
    ...inText('TODO: say more.'),
    at: '44:1',
    message: '"TODO" looks like a text that is still to be written.',
  },
  {
    code: 'course/placeholder',
    when: 'behind the same word in small letters',
    ...inText('In Spanish todo is a word. TODO: say more.'),
    at: '44:28',
  },
  {
    code: 'course/placeholder',
    when: 'in words that printers use',
    file: chapter1,
    replace: ["summary: 'What smuggling is.'", "summary: 'Lorem ipsum dolor.'"],
    at: '24:13',
  },
  {
    code: 'course/duplicate-term',
    file: glossary,
    replace: ["term: 'facilitation'", "term: 'Smuggling'"],
    at: '6:33',
    message: 'The glossary explains "Smuggling" twice, as "smuggling" and as "facilitation".',
  },

  {
    code: 'course/law-in-future',
    file: course,
    replace: ['', ''],
    today: '2026-10-31',
    at: '12:12',
    message: 'The course says that it states the law as at 2026-11-01, and today is 2026-10-31.',
  },
  {
    code: 'course/accessed-in-future',
    file: sources,
    replace: ["date: '2002-11-28'", "date: '2002-11-28', accessed: '2027-01-01'"],
    today: '2026-12-31',
    at: '6:123',
  },
  {
    code: 'course/unsupported-language',
    when: 'a region that does not exist',
    file: course,
    replace: ["language: 'en'", "language: 'en-ZZ'"],
    at: '6:13',
    message: 'There is no region "ZZ" in the language "en-ZZ".',
  },
  {
    code: 'course/invalid-value',
    when: 'a pass mark of nothing',
    file: course,
    replace: ['{ percent: 80 }', '{ percent: 0 }'],
    at: '19:26',
    message: '"assessment.passMark.percent" of course "border-basics" must be above 0, but is 0.',
  },
  {
    code: 'course/asset-type',
    when: 'a server would run it',
    file: chapter2,
    replace: ["src: 'form.pdf'", "src: 'form.php'"],
    assets: ['film.mp4', 'film.vtt', 'form.php', 'images/map.png'],
    at: '24:34',
  },
];

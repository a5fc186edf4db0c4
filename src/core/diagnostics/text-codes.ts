import { defineCode } from './code.ts';

/** What can be wrong in the texts of a course, character by character. */
export const textCodes = {
  'course/unclosed-markup': defineCode<{ what: string; raw: string }>({
    severity: 'error',
    title: 'Markup without its end',
    message: ({ what, raw }) =>
      `"${raw}" looks like ${what} that is not closed; the page would show it as it is written.`,
    help: 'Close it: *words*, **words**, [words](https://…) without blanks between the brackets. For the character itself write a backslash before it, two in a TypeScript string.',
    example: { what: 'strong emphasis', raw: '**at once' },
  }),
  'course/markup-in-plain-text': defineCode<{ text: string; field: string }>({
    severity: 'error',
    title: 'Markup in plain text',
    message: ({ text, field }) => `"${text}" would be shown as it is written: "${field}" is plain text.`,
    help: 'Remove the markup, or move the words into a field that takes Markdown, such as text, source or caption. Write characters themselves, & and not &amp;.',
    example: { text: '**Note**', field: 'title' },
  }),
  'course/hidden-character': defineCode<{ name: string; code: string }>({
    severity: 'error',
    title: 'Character that nobody sees',
    message: ({ name, code }) => `The text contains ${name} (${code}).`,
    help: 'Delete it: it comes with text that is pasted, and changes how the text is shown, searched and compared. Type the words around it anew if you cannot find it.',
    example: { name: 'a blank without width', code: 'U+200B' },
  }),
  'course/garbled-text': defineCode<{ text: string }>({
    severity: 'error',
    title: 'Text that was read in the wrong encoding',
    message: ({ text }) => `"${text}" looks like a character that was read in the wrong encoding.`,
    help: 'Paste the text again from where it comes, and save the file as UTF-8.',
    example: { text: 'Ã©' },
  }),
  'course/long-word': defineCode<{ beginning: string; length: number; limit: number }>({
    severity: 'error',
    title: 'Word that does not fit a line',
    message: ({ beginning, length, limit }) =>
      `A word that begins "${beginning}…" has ${length} characters; ${limit} are the most.`,
    help: 'Put blanks or hyphens into it; an address goes behind words: [words](https://…).',
    example: { beginning: 'Aaaaaaaaaaaaaaaaaaaa', length: 5000, limit: 200 },
  }),
  'course/link-without-name': defineCode<{ href: string }>({
    severity: 'error',
    title: 'Link without words',
    message: ({ href }) => `The link to "${href}" has no words to click on.`,
    help: 'Write what it leads to between the square brackets: [words](https://…).',
    spec: 'WCAG 2.2, 2.4.4 Link Purpose (In Context)',
    example: { href: 'https://example.org' },
  }),
  'course/lost-link': defineCode<{ href: string; reason: string }>({
    severity: 'error',
    title: 'Link that the page cannot show',
    message: ({ href, reason }) => `The link to "${href}" would be shown as words alone: ${reason}.`,
    help: 'Name the place in words, and put the link into a text beside it, such as the paragraph before the question or the feedback. With one SCO for each chapter no link leads to another chapter.',
    example: { href: 'https://example.org', reason: 'the text becomes a label' },
  }),
  'course/link-credentials': defineCode<{ href: string; what: string }>({
    severity: 'error',
    title: 'Link that gives away an access',
    message: ({ what }) => `This address holds ${what}, which everybody who opens the package can read.`,
    help: 'Remove it from the address, change the password or revoke the key, and link a page that needs none.',
    example: { href: 'https://anna:secret@example.org', what: 'a name and password' },
  }),
  'course/link-loopback': defineCode<{ href: string }>({
    severity: 'error',
    title: "Link to the author's own computer",
    message: ({ href }) => `The link to "${href}" leads every learner to his own computer.`,
    help: 'Write the address at which learners find the page, or put the file into assets/ and use a download block.',
    example: { href: 'https://localhost:8080/form.pdf' },
  }),
  'course/bare-address': defineCode<{ address: string }>({
    severity: 'warning',
    title: 'Web address that is no link',
    message: ({ address }) => `"${address}" would be shown as words that nobody can click on.`,
    help: 'Make it a link, [words](https://…), or name the page in words. For a document add a source and cite it.',
    example: { address: 'https://example.org/form' },
  }),
  'course/placeholder': defineCode<{ text: string }>({
    severity: 'warning',
    title: 'Text that is still to be written',
    message: ({ text }) => `"${text}" looks like a text that is still to be written.`,
    help: 'Write the text, or move the note into a comment of the source file.',
    example: { text: 'TODO' },
  }),
  'course/duplicate-term': defineCode<{ term: string; id: string; first: string }>({
    severity: 'error',
    title: 'Word that is in the glossary twice',
    message: ({ term, id, first }) => `The glossary explains "${term}" twice, as "${first}" and as "${id}".`,
    help: 'Keep one of them, or write what sets them apart, such as "border (law)".',
    example: { term: 'Smuggling', id: 'smuggling-2', first: 'smuggling' },
  }),
  'course/law-in-future': defineCode<{ lawAsAt: string; today: string }>({
    severity: 'warning',
    title: 'State of the law that is still to come',
    message: ({ lawAsAt, today }) =>
      `The course says that it states the law as at ${lawAsAt}, and today is ${today}.`,
    help: 'Correct "lawAsAt". A build that is to be judged by another day sets SOURCE_DATE_EPOCH.',
    example: { lawAsAt: '2027-11-01', today: '2026-11-23' },
  }),
  'course/accessed-in-future': defineCode<{ source: string; accessed: string; today: string }>({
    severity: 'warning',
    title: 'Source that was looked at tomorrow',
    message: ({ source, accessed, today }) =>
      `The source "${source}" was looked at on ${accessed}, and today is ${today}.`,
    help: 'Correct "accessed". A build that is to be judged by another day sets SOURCE_DATE_EPOCH.',
    example: { source: 'un-protocol', accessed: '2027-11-01', today: '2026-11-23' },
  }),
};

import { defineCode } from './code.ts';

type None = Record<string, never>;

/** What can be wrong with pages, stylesheets and drawings of a package. */
export const pageCodes = {
  'page/content-digest': defineCode<{ stamp: string; digest: string }>({
    severity: 'error',
    title: 'Package changed after it was built',
    message: ({ stamp, digest }) =>
      `The page says that its package has the content digest ${stamp}, but it has ${digest}.`,
    help:
      'Build the package anew instead of editing it: the digest stands in every xAPI statement, as evidence of what a learner ' +
      'had. Only where its statements go may be changed, with "coursewright configure".',
    example: { stamp: '6f1c'.repeat(16), digest: 'a03d'.repeat(16) },
  }),
  'page/policy': defineCode<{ isPresent: boolean }>({
    severity: 'error',
    title: 'No strict Content-Security-Policy',
    message: ({ isPresent }) =>
      isPresent
        ? 'The Content-Security-Policy of this page is not strict.'
        : 'This page has no Content-Security-Policy.',
    help: "Begin the policy with default-src 'none', and allow neither 'unsafe-inline' nor 'unsafe-eval'.",
    spec: 'CSP Level 3',
    example: { isPresent: false },
  }),
  'page/connections': defineCode<{ found: string; wanted: string | null }>({
    severity: 'error',
    title: 'Page and LRS settings disagree',
    message: ({ found, wanted }) =>
      `This page may connect to ${found === '' ? 'its own server alone' : `"${found}"`}, but xapi-config.json says ${
        wanted === null
          ? 'that statements go nowhere else than to its own server'
          : `that statements go to "${wanted}"`
      }.`,
    help: 'Set the LRS with "coursewright configure" instead of editing xapi-config.json or the page: it writes both.',
    example: { found: 'https://other.example.org', wanted: 'https://lrs.example.org' },
  }),
  'page/connects-anywhere': defineCode<None>({
    severity: 'warning',
    title: 'Page of an older version, which a link can send elsewhere',
    message: () =>
      'This page was built by an older version: a link to it with "?endpoint=…" decides where its statements go.',
    help: 'Build the package again, set the LRS in it, and put it in the place of this one.',
    example: {},
  }),
  'page/charset': defineCode<None>({
    severity: 'error',
    title: 'Character encoding declared late or not at all',
    message: () => 'This page does not say <meta charset="utf-8"> within its first 1,024 bytes.',
    help: 'Put the element first in <head>.',
    spec: 'HTML, 4.2.5.4',
    example: {},
  }),
  'page/inline-script': defineCode<None>({
    severity: 'error',
    title: 'Inline script',
    message: () => 'This page has an inline script.',
    help: 'Move it to a file: the Content-Security-Policy forbids it.',
    example: {},
  }),
  'page/inline-style': defineCode<{ tag: string }>({
    severity: 'error',
    title: 'Inline style',
    message: ({ tag }) => `A <${tag}> brings style into the page itself.`,
    help: 'Move it to the stylesheet: the Content-Security-Policy forbids it.',
    example: { tag: 'div' },
  }),
  'page/event-handler': defineCode<{ attribute: string }>({
    severity: 'error',
    title: 'Script in an attribute',
    message: ({ attribute }) => `The attribute "${attribute}" holds a script.`,
    help: 'Add the listener in a script file.',
    example: { attribute: 'onclick' },
  }),
  'page/foreign-resource': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Something fetched from elsewhere',
    message: ({ address }) => `The page loads "${address}" from outside the package.`,
    help: 'Put the file into the package and load it by its relative path.',
    example: { address: 'https://fonts.example/font.woff2' },
  }),
  'page/broken-link': defineCode<{ tag: string; address: string }>({
    severity: 'error',
    title: 'Link to nowhere',
    message: ({ tag, address }) => `A <${tag}> leads to "${address}", which the package does not have.`,
    help: 'Correct the address or add what it names.',
    example: { tag: 'a', address: '#ch1-welcom' },
  }),
  'page/mixed-content': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Loaded without encryption',
    message: ({ address }) =>
      `The page loads "${address}" over http, which browsers refuse in a page that came over https.`,
    help: 'Put the file into the package.',
    example: { address: 'http://example.org/player.js' },
  }),
  'page/base': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Base address in a page',
    message: ({ address }) =>
      `The element <base href="${address}"> makes every relative address of this page lead elsewhere.`,
    help: 'Remove the element.',
    example: { address: 'https://example.org/course/' },
  }),
  'page/refresh': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Page that goes on by itself',
    message: ({ address }) => `This page goes on to "${address}" by itself.`,
    help: 'Launch the page itself: an LMS that looks for its API from the first page may lose it, and the browser’s Back does not lead out.',
    example: { address: 'start.html' },
  }),
  'page/form': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Form that is sent',
    message: ({ address }) => `A form of this page is sent to "${address}".`,
    help: 'Report through the API of the LMS: where a form goes, the LMS does not see it, and no page comes back into its frame.',
    example: { address: 'https://example.org/answers' },
  }),
  'page/flash': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Flash film in a page',
    message: ({ address }) =>
      `The page shows the Flash film "${address}", which no browser has played since 2021.`,
    help: 'Publish the course anew as HTML, or remove the element if there is another player beside it.',
    example: { address: 'intro.swf' },
  }),
  'page/svg-script': defineCode<None>({
    severity: 'warning',
    title: 'Script in a drawing',
    message: () => 'This SVG drawing holds a script.',
    help: 'Remove it, or put it into the page: opened by itself it runs with the rights of the LMS’s own pages.',
    example: {},
  }),
  'page/style-elsewhere': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Stylesheet that fetches from elsewhere',
    message: ({ address }) => `The stylesheet loads "${address}" from outside the package.`,
    help: 'Put the file into the package and name it by its relative path.',
    example: { address: 'https://fonts.example/font.css' },
  }),
  'page/style-missing': defineCode<{ address: string }>({
    severity: 'error',
    title: 'Stylesheet that names no file',
    message: ({ address }) => `The stylesheet names "${address}", which the package does not have.`,
    help: 'Correct the address or add the file.',
    example: { address: 'images/background.png' },
  }),
};

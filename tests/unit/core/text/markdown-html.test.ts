import { describe, expect, test } from 'vitest';
import { createViewText, type References } from '../../../../src/core/text/markdown-html.ts';

const references: References = {
  terms: new Map([
    ['iom', { id: 'iom', term: 'IOM', definition: 'An organisation.' }],
    ['odd', { id: 'odd', term: '<b>"odd"</b>', definition: 'Odd.' }],
  ]),
  sources: new Map([
    [
      'protocol',
      {
        id: 'protocol',
        short: 'Smuggling Protocol',
        title: 'Protocol',
        publisher: 'UN',
        date: '2000',
        url: 'https://example.org/p',
      },
    ],
    ['odd', { id: 'odd', short: 'A & "B" <i>', title: 'Odd', publisher: 'UN', date: '2000' }],
  ]),
  places: new Set(['ch1-welcome', 'glossary']),
  opensInNewWindow: 'opens in a new window',
};

const newText = () => createViewText(references, 'note-1-1');
const external = (href: string, words: string) =>
  `<a class="external" href="${href}" target="_blank" rel="noopener">${words}<span class="visually-hidden"> (opens in a new window)</span></a>`;

describe('inline text', () => {
  test.each([
    [
      'markup',
      '*one* **two** ***three***',
      '<em>one</em> <strong>two</strong> <em><strong>three</strong></em>',
    ],
    ['characters of HTML', 'a < b & "c" > \'d\'', 'a &lt; b &amp; &quot;c&quot; &gt; &#x27;d&#x27;'],
    ['a script is left out', 'a <script>alert(1)</script> b', 'a alert(1) b'],
    ['an image is left out', 'a ![x](https://example.org/x.png)', 'a '],
    ['a page', '[go](#ch1-welcome)', '<a href="#ch1-welcome">go</a>'],
    ['a page of another SCO', '[go](#ch9-else)', 'go'],
    ['a page without its sign', '[go](ch1-welcome)', 'go'],
    [
      'an address',
      '[go](https://example.org/?a=1&b=2)',
      external('https://example.org/?a&#x3D;1&amp;b&#x3D;2', 'go'),
    ],
    ['a mail address', '[us](mailto:a@example.org)', external('mailto:a@example.org', 'us')],
    [
      'quotes in an address',
      '[go](https://example.org/"onclick="x)',
      external('https://example.org/&quot;onclick&#x3D;&quot;x', 'go'),
    ],
    ['http', '[go](http://example.org)', 'go'],
    ['javascript', '[go](javascript:alert)', 'go'],
    ['javascript in disguise', '[go](JaVaScRiPt:alert)', 'go'],
    ['javascript behind a blank', '[go](< javascript:alert>)', 'go'],
    ['data', '[go](data:text/html,x)', 'go'],
    ['no scheme', '[go](//example.org)', 'go'],
    ['a term', '[[iom]]', '<a class="term" href="#term-iom">IOM</a>'],
    ['a term in other words', '[[iom|the agency]]', '<a class="term" href="#term-iom">the agency</a>'],
    [
      'a term with HTML in it',
      '[[odd]]',
      '<a class="term" href="#term-odd">&lt;b&gt;&quot;odd&quot;&lt;/b&gt;</a>',
    ],
    ['an unknown term', '[[none]]', 'none'],
    ['a term in a link', '[see [[iom]]](#glossary)', '<a href="#glossary">see IOM</a>'],
    ['a citation', '[@protocol, Art. 3(a)]', '<a class="cite" href="#note-1-1-1">1</a>'],
    ['a citation without locator', '[@protocol]', '<a class="cite" href="#note-1-1-1">1</a>'],
    ['a citation with HTML in it', '[@odd, <x>]', '<a class="cite" href="#note-1-1-1">1</a>'],
    ['an unknown source', '[@none, p. 1]', '<span class="citation">[none, p. 1]</span>'],
  ])('%s', (_, markdown, html) => {
    expect(newText().inline(markdown).html).toBe(html);
  });

  test('a label has no links', () => {
    expect(newText().label('[[iom]] [go](https://example.org) [@protocol] *x*').html).toBe(
      'IOM go <span class="citation">[Smuggling Protocol]</span> <em>x</em>',
    );
  });

  test('where something comes from is said by name', () => {
    expect(newText().source('*Own* table [@odd, <x>]').html).toBe(
      '<em>Own</em> table <a class="citation" href="#note-1-1-1">A &amp; &quot;B&quot; &lt;i&gt;, &lt;x&gt;</a>',
    );
  });

  test('a place without a list of sources leads to the source itself', () => {
    const text = createViewText(references, null);
    expect(text.inline('[@protocol, Art. 3 & 4] [@odd]').html).toBe(
      '<a class="cite" href="#source-protocol" data-locator="Art. 3 &amp; 4">1</a><a class="cite" href="#source-odd">2</a>',
    );
  });

  test('plain words have no markup', () => {
    expect(newText().plain('The [[iom]] *says* [so](https://example.org) [@protocol].')).toBe(
      'The IOM says so.',
    );
  });

  test('the address of the first source cited', () => {
    expect(newText().citedUrl('*x* **[@protocol]** [@odd]')).toBe('https://example.org/p');
    expect(newText().citedUrl('[@odd] [@protocol]')).toBeNull();
    expect(newText().citedUrl('nothing')).toBeNull();
  });
});

describe('running text', () => {
  test.each([
    ['paragraphs', 'a\nb\n\nc', '<p>a\nb</p>\n<p>c</p>'],
    ['a line break', 'a  \nb', '<p>a<br>b</p>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a numbered list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['a list in a list', '1. a\n   - b', '<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ol>'],
    ['two paragraphs in an item', '- a\n\n  b', '<ul>\n<li><p>a</p>\n<p>b</p></li>\n</ul>'],
    ['HTML is left out', '<div onclick="x">a</div>', ''],
  ])('%s', (_, markdown, html) => {
    expect(newText().flow(markdown).html).toBe(html);
  });

  test.each([
    ['no level is left out', 1, '#### a\n\n##### b', ['h2', 'h3']],
    ['level 3 beneath a heading of the block', 2, '### a\n\n#### b\n\n### c', ['h3', 'h4', 'h3']],
    ['level 1 is the page’s own', 1, '# a', ['h2']],
  ])('headings: %s', (_, level, markdown, tags) => {
    const text = newText();
    text.startSection(level);
    expect([...text.flow(markdown).html.matchAll(/<(h\d)>/g)].map(([, tag]) => tag)).toEqual(tags);
  });
});

describe('a place', () => {
  test('links a term at its first use only', () => {
    const text = newText();
    expect(text.flow('[[iom]] [[iom]]').html).toBe('<p><a class="term" href="#term-iom">IOM</a> IOM</p>');
    expect(text.inline('[[iom|it]]').html).toBe('it');
    expect(newText().inline('[[iom]]').html).toContain('<a class="term"');
  });

  test('a term without a link is not a first use', () => {
    const text = newText();
    text.label('[[iom]]');
    expect(text.inline('[[iom]]').html).toContain('<a class="term"');
  });

  test('texts of which one is shown link a term each', () => {
    const text = newText();
    expect(text.branch().inline('[[iom]]').html).toContain('<a class="term"');
    expect(text.branch().inline('[[iom]]').html).toContain('<a class="term"');
    text.inline('[[iom]]');
    expect(text.branch().inline('[[iom]]').html).toBe('IOM');
  });
});

describe('a prompt', () => {
  test.each([
    ['one paragraph', 'a', [null, 'a', null]],
    ['the last paragraph', 'a\n\nb', ['<p>a</p>', 'b', null]],
    ['a list behind it', 'a\n\nb\n\n- c', ['<p>a</p>', 'b', '<ul>\n<li>c</li>\n</ul>']],
    ['no paragraph', '- c', [null, null, '<ul>\n<li>c</li>\n</ul>']],
  ])('%s', (_, markdown, [before, prompt, after]) => {
    const wrap = (html: string | null | undefined) => (html == null ? null : { html });
    expect(newText().prompt(markdown)).toEqual({
      before: wrap(before),
      prompt: wrap(prompt),
      after: wrap(after),
    });
  });
});

test('citations are numbered through a place, the same passage with the same number, and listed', () => {
  const text = newText();
  const html = text.flow('One [@protocol, Art. 3], two [@odd].').html;
  expect(html).toBe(
    '<p>One<a class="cite" href="#note-1-1-1">1</a>, two<a class="cite" href="#note-1-1-2">2</a>.</p>',
  );
  expect(text.inline('[@protocol, Art. 6]').html).toContain('>3</a>');
  expect(text.branch().inline('[@protocol, Art. 3] [@protocol]').html).toBe(
    '<a class="cite" href="#note-1-1-1">1</a><a class="cite" href="#note-1-1-4">4</a>',
  );
  expect(text.label('[@odd, p. 9] [@none]').html).not.toContain('<a');
  expect(text.notes().map(({ id, source, locator }) => [id, source, locator])).toEqual([
    ['note-1-1-1', 'protocol', 'Art. 3'],
    ['note-1-1-2', 'odd', null],
    ['note-1-1-3', 'protocol', 'Art. 6'],
    ['note-1-1-4', 'protocol', null],
  ]);
});

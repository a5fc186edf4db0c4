import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findWeakPairs } from '../../../../src/core/theme/colour-pairs.ts';
import { readColours, writeStylesheet } from '../../../../src/core/theme/stylesheet.ts';

const css = readFileSync(new URL('../../../../templates/style/1-colours.css', import.meta.url), 'utf8');

describe('the colours of the page', () => {
  it('have the contrast that text and controls need, in both themes', () => {
    expect(findWeakPairs(readColours(css))).toEqual([]);
  });

  it('name a pair that falls short, with its theme', () => {
    const colours = new Map([...readColours(css), ['brand', { light: '#77a9f2', dark: '#a9c8fa' }]]);
    const weak = findWeakPairs(colours);
    expect(new Set(weak.map(({ theme }) => theme))).toEqual(new Set(['light']));
    expect(weak[0]).toMatchObject({ front: 'brand', back: 'paper', least: 7 });
    expect(weak[0]?.contrast).toBeCloseTo(2.4, 1);
  });
});

describe('the themes written out', () => {
  it('leave no light-dark(), and have the dark colours under both conditions', () => {
    const written = writeStylesheet(css, 'A course');
    expect(written).not.toContain('light-dark(#');
    expect(written).toContain('--paper:#fff;');
    expect(written.split('--paper:#10161f;')).toHaveLength(3);
    expect(written.split('--shadow-colour:rgb(0 0 0 / 55%)')).toHaveLength(3);
  });

  it('keep what a rule says, with its own colours, font and running head', () => {
    const source = `/* A comment; with: signs { } */
:root {
  --brand: light-dark(#17468f, #a9c8fa);
  --font: system-ui;
}

:where(p, ul)
  + :where(p) {
  margin: 0 auto;
}

@page {
  @top-left {
    content: "{running head}";
  }
}
`;
    const theme = { mode: 'light' as const, colours: { brand: '#5a1a6e' }, font: 'Verdana, sans-serif' };
    expect(writeStylesheet(source, 'A "course" <b>', theme)).toBe(
      ':root{--brand:#5a1a6e;--font:Verdana, sans-serif}:where(p, ul) + :where(p){margin:0 auto}' +
        '@page{@top-left{content:"A \\22 course\\22  \\3c b>"}}' +
        '@media screen{:root[data-theme="dark"]{--brand:#5a1a6e}}' +
        '@media screen and (prefers-color-scheme: dark){:root[data-theme="auto"]{--brand:#5a1a6e}}\n',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/core/locale/en/en.ts';
import { arbitraryBlocks } from '../../../support/arbitraries/arbitrary-blocks.ts';
import { authoredTexts, saidBy, withoutMarkup } from './authored-texts.ts';
import { drawBlock } from './draw-block.ts';
import { bare, outside, overlappingLines, readDrawing, textsAcrossEdges } from './drawing-reader.ts';
import { kindOf, samples } from './samples.ts';

const context = { locale: en };
const allowedElements = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'tspan'];
const allowedAttributes = [
  'aria-labelledby',
  'class',
  'cx',
  'cy',
  'd',
  'height',
  'id',
  'r',
  'role',
  'rx',
  'text-anchor',
  'transform',
  'viewBox',
  'width',
  'x',
  'y',
];
const cases = samples.map((block) => ({ name: block.id, block, ...drawBlock(block, context) }));

describe.each(cases)('the drawing of $name', ({ block, svg, alternative }) => {
  const drawing = readDrawing(svg);

  it('has a viewBox and no size of its own', () => {
    expect([360, 520, 640]).toContain(drawing.viewBox.right);
    expect(Object.keys(drawing.root)).not.toContain('width');
    expect(Object.keys(drawing.root)).not.toContain('height');
  });

  it('is made of shapes and classes alone, without style, script or anything from elsewhere', () => {
    expect([...drawing.elementNames].filter((name) => !allowedElements.includes(name))).toEqual([]);
    expect([...drawing.attributeNames].filter((name) => !allowedAttributes.includes(name))).toEqual([]);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/url\(|href|https?:|style/i);
  });

  it('is named by the title and the description of its block', () => {
    expect(drawing.root).toMatchObject({
      role: 'img',
      'aria-labelledby': `${block.id}--figure-title ${block.id}--figure-description`,
    });
    expect(drawing.ids).toEqual([`${block.id}--figure-title`, `${block.id}--figure-description`]);
    expect([drawing.title, drawing.description]).toEqual([block.title, block.description]);
  });

  it('writes numbers with at most two decimals', () => {
    const geometry = [...svg.matchAll(/ (?:x|y|cx|cy|r|rx|width|height|d|viewBox|transform)="([^"]*)"/g)];
    expect(
      geometry.map(([, value]) => value).filter((value) => /\.\d{3}|\de|NaN|Infinity/.test(value ?? '')),
    ).toEqual([]);
  });

  it('keeps everything inside and no text on another', () => {
    expect(outside(drawing)).toEqual([]);
    expect(overlappingLines(drawing)).toEqual([]);
    expect(textsAcrossEdges(drawing)).toEqual([]);
  });

  it('shows every authored text and says it in words', () => {
    const said = saidBy(alternative).map(bare);
    const missingIn = (places: readonly string[]): string[] =>
      authoredTexts(block).filter((text) =>
        [text, withoutMarkup(text)].every((form) => !places.some((place) => place.includes(bare(form)))),
      );
    expect(missingIn(drawing.texts)).toEqual([]);
    expect(missingIn(said)).toEqual([]);
  });

  it('has as many cells in every row of its table as columns', () => {
    const rows = alternative.kind === 'table' ? alternative.rows.map((row) => row.length) : [];
    expect(new Set(rows).size).toBeLessThanOrEqual(1);
    if (alternative.kind === 'table') expect(rows[0]).toBe(alternative.columns.length);
  });

  it('is the same every time', () => {
    expect(drawBlock(block, context)).toEqual({ svg, alternative });
  });
});

describe.each(Object.entries(arbitraryBlocks))('any %s', (kind, arbitrary) => {
  it('has a sample', () => {
    expect(samples.map(kindOf)).toContain(kind);
  });

  it('stays inside its viewBox, whatever the lengths of its texts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitrary, (block) => {
        const drawing = readDrawing(drawBlock(block, context).svg);
        expect(outside(drawing)).toEqual([]);
        expect(drawing.viewBox.right).toBeLessThanOrEqual(640);
        // Authors place the bubbles: the labels of their links may find no free place.
        if (kind === 'schematic') return;
        expect(overlappingLines(drawing)).toEqual([]);
        expect(textsAcrossEdges(drawing)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

it('a drawing speaks the language of its course', () => {
  const ended = samples.find((block) => block.id === 'timeline-ended');
  if (ended === undefined) throw new Error('no sample');
  const french = {
    figures: { ...en.figures, ended: 'n’est plus en vigueur' },
    writing: { ...en.writing, months: en.writing.months.with(5, 'juin') },
  };
  const { svg, alternative } = drawBlock(ended, { locale: french });
  expect(readDrawing(svg).texts).toContain(bare('26 juin 2013'));
  expect(saidBy(alternative)).toContain('26 juin 2013: Dublin III Regulation (n’est plus en vigueur)');
});

describe('a term', () => {
  it('is shown by its word', () => {
    const [block] = samples;
    if (block?.type !== 'timeline') throw new Error('no sample');
    const [first, ...events] = block.events;
    if (first === undefined) throw new Error('no event');
    const withTerm = { ...block, events: [{ ...first, detail: 'See [[jit]].' }, ...events] };
    const { alternative } = drawBlock(withTerm, {
      locale: en,
      termOf: () => 'joint investigation team',
    });
    expect(saidBy(alternative)).toContain('See joint investigation team.');
  });
});

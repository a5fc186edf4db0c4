import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawingBody } from '../../../../src/core/blocks/figure-view.ts';
import { DRAWING_WIDTHS, TALLEST_DRAWING } from '../../../../src/core/figures/drawing.ts';
import { en } from '../../../../src/core/locale/en/en.ts';
import { escapeHtml } from '../../../../src/core/text/html.ts';
import { arbitraryBlocks } from '../../../support/arbitraries/arbitrary-blocks.ts';
import { authoredTexts, textsOfView, withoutMarkup } from './authored-texts.ts';
import { bare, outside, overlappingLines, readDrawing, textsAcrossEdges } from './drawing-reader.ts';
import { bodyOf } from './figure-body.ts';
import { kindOf, samples } from './samples.ts';

const ALLOWED_ELEMENTS = ['svg', 'rect', 'circle', 'path', 'text'];
const ALLOWED_ATTRIBUTES = ['class', 'cx', 'cy', 'd', 'height', 'r', 'viewBox', 'width', 'x', 'y'];
const FORMS = ['wide', 'narrow'] as const;

const isDrawing = (body: { readonly template: string }): body is DrawingBody =>
  body.template === 'figures/drawing';

const bodies = samples.map((block) => ({ name: block.id, block, body: bodyOf(block, en) }));
const drawings = bodies.flatMap(({ name, block, body }) =>
  isDrawing(body)
    ? FORMS.map((form) => ({ name: `${name}, ${form}`, block, form, svg: body[form].html, body }))
    : [],
);

it('only charts, networks, Venn diagrams and schematics are drawings', () => {
  expect([...new Set(drawings.map(({ block }) => kindOf(block)))].sort()).toEqual([
    'chart',
    'network',
    'schematic',
    'venn',
  ]);
});

describe.each(bodies)('the figure $name', ({ block, body }) => {
  it('says every authored text once', () => {
    const said = isDrawing(body) ? body.items.flatMap(textsOfView) : textsOfView(body);
    const missing = authoredTexts(block).filter((text) =>
      [text, withoutMarkup(text), escapeHtml(withoutMarkup(text))].every(
        (form) => !said.some((one) => bare(one).includes(bare(form))),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('is the same every time', () => {
    expect(bodyOf(block, en)).toEqual(body);
  });
});

describe.each(drawings)('the drawing $name', ({ block, form, svg, body }) => {
  const drawing = readDrawing(svg);

  it('has the width of its form and no size of its own', () => {
    expect(drawing.viewBox.right).toBe(DRAWING_WIDTHS[form]);
    expect(Object.keys(drawing.root).sort()).toEqual(['class', 'viewBox']);
  });

  it('is made of shapes and classes alone, without a name, style, script or anything from elsewhere', () => {
    expect([...drawing.elementNames].filter((name) => !ALLOWED_ELEMENTS.includes(name))).toEqual([]);
    expect([...drawing.attributeNames].filter((name) => !ALLOWED_ATTRIBUTES.includes(name))).toEqual([]);
    expect(svg).not.toMatch(/url\(|href|https?:|style/i);
  });

  it('writes whole numbers', () => {
    const geometry = [...svg.matchAll(/ (?:x|y|cx|cy|r|width|height|d|viewBox)="([^"]*)"/g)];
    expect(
      geometry.map(([, value]) => value).filter((value) => /\.|\de|NaN|Infinity/.test(value ?? '')),
    ).toEqual([]);
  });

  it('keeps everything inside and no text on another', () => {
    expect(outside(drawing)).toEqual([]);
    expect(overlappingLines(drawing)).toEqual([]);
    expect(textsAcrossEdges(drawing)).toEqual([]);
  });

  it('shows nothing that is not in the list', () => {
    const said = bare(textsOfView(body.items).join(' '));
    expect(drawing.texts.filter((text) => !said.includes(text) && !said.includes(text.slice(0, -1)))).toEqual(
      [],
    );
  });

  it('shows every authored text if it is wide, and fits a frame', () => {
    const shown = drawing.texts.join('');
    const missing = authoredTexts(block).filter((text) => !shown.includes(bare(text)));
    if (form === 'wide') expect(missing).toEqual([]);
    if (kindOf(block) !== 'chart') expect(drawing.viewBox.bottom).toBeLessThanOrEqual(TALLEST_DRAWING);
  });
});

describe.each(Object.entries(arbitraryBlocks))('any %s', (kind, arbitrary) => {
  it('has a sample', () => {
    expect(samples.map(kindOf)).toContain(kind);
  });

  it('is shown, and a drawing stays inside its viewBox, whatever the lengths of its texts', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(arbitrary, (block) => {
        const body = bodyOf(block, en);
        if (!isDrawing(body)) return;
        for (const form of FORMS) {
          const drawing = readDrawing(body[form].html);
          expect(outside(drawing)).toEqual([]);
          // Authors place the bubbles: the labels of their links may find no free place.
          if (kind === 'schematic') continue;
          expect(overlappingLines(drawing)).toEqual([]);
          expect(textsAcrossEdges(drawing)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('a figure speaks the language of its course', () => {
  const ended = samples.find((block) => block.id === 'timeline-ended');
  if (ended === undefined) throw new Error('no sample');
  const french = {
    figures: { ...en.figures, ended: 'n’est plus en vigueur' },
    writing: { ...en.writing, months: en.writing.months.with(5, 'juin') },
  };
  expect(textsOfView(bodyOf(ended, french))).toEqual(
    expect.arrayContaining(['26 juin 2013', 'Dublin III Regulation', 'n’est plus en vigueur']),
  );
});

it('events stand in order of time, in their lanes', () => {
  const [block] = samples;
  if (block?.type !== 'timeline') throw new Error('no sample');
  const body = bodyOf(block, en);
  if (body.template !== 'figures/timeline') throw new Error('no timeline');
  expect(body.lanes).toBe(3);
  expect(body.events.map(({ when, lane, laneName }) => [when, lane, laneName])).toEqual([
    ['13 May 2015', 1, 'Policy'],
    ['October 2015', 2, 'Operational'],
    ['2016', 2, 'Operational'],
    ['17–18 October 2017', 3, 'Meetings'],
  ]);
});

it('a step has its gate and its notes, each under its name', () => {
  const block = samples.find(({ id }) => id === 'process-notes');
  const body = block && bodyOf(block, en);
  if (body?.template !== 'figures/steps') throw new Error('no steps');
  expect(body.layout).toBe('noted');
  expect(body.before).toEqual([
    { kind: 'beside', name: 'Beside the steps', isObvious: false, text: 'Rescue – health – asylum' },
  ]);
  expect(body.steps[2]).toEqual({
    gate: { name: 'Question first', text: 'Is there a report?' },
    label: 'Payment',
    detail: null,
    mark: null,
    notes: [{ side: 'second', name: 'Actor', text: 'Banks, FIU' }],
  });
  expect(body.after).toEqual([
    {
      kind: 'loop',
      name: 'Back to the first step',
      isObvious: false,
      text: 'profit pays for the next recruitment',
    },
  ]);
});

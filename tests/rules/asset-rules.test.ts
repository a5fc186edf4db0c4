import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '../../src/core/course/validate.ts';
import { listAssets } from '../../src/node/list-assets.ts';
import { sampleAsset, writeSampleAssets } from '../support/samples/sample-assets.ts';
import { assetCases } from './asset-cases.ts';
import { goodAssets, goodTexts, rawCourse } from './good-course.ts';

const chapter = 'chapters/02-practice/chapter.ts';

const kindOf = (file: string): string =>
  /\.(?:png|jpg|gif|svg)$/.test(file)
    ? 'images/map.png'
    : /\.(?:mp4|webm)$/.test(file)
      ? 'film.mp4'
      : file.endsWith('.vtt')
        ? 'film.vtt'
        : 'form.pdf';

/** The findings of the good course with another file in the place of one of its own. */
const findingsOf = async (file: string, data: string | Buffer) => {
  const dir = await mkdtemp(path.join(tmpdir(), 'coursewright-'));
  try {
    const replaced = kindOf(file);
    const names = goodAssets.map((asset) => asset.path);
    await writeSampleAssets(dir, names);
    await rm(path.join(dir, 'assets', replaced));
    await writeFile(path.join(dir, 'assets', file), data);
    const { assets, diagnostics } = await listAssets(dir);
    const texts = {
      ...goodTexts,
      [chapter]: (goodTexts[chapter] ?? '').replace(`'${replaced}'`, `'${file}'`),
    };
    return [...diagnostics, ...validate(rawCourse(texts, [...assets])).diagnostics];
  } finally {
    await rm(dir, { recursive: true });
  }
};

/** Where the good course names the file that is replaced. */
const usedAt = (file: string): string => {
  const lines = (goodTexts[chapter] ?? '').split('\n');
  const line = lines.findIndex((text) => text.includes(`'${kindOf(file)}'`));
  return `${chapter}:${line + 1}:${(lines[line] ?? '').indexOf(`'${kindOf(file)}'`) + 1}`;
};

test.each(assetCases.map((assetCase) => [`${assetCase.code} when ${assetCase.when}`, assetCase] as const))(
  '%s',
  async (_title, { code, file, data, at, message }) => {
    const found = await findingsOf(file, data);
    expect(
      found.map((finding) => [
        finding.code,
        [finding.file, finding.line, finding.column].filter((part) => part !== undefined).join(':'),
      ]),
    ).toEqual([[code, at ?? usedAt(file)]]);
    if (message !== undefined) expect(found[0]?.message).toBe(message);
  },
);

test.each(['images/map.jpg', 'images/map.gif', 'images/map.svg', 'film.webm', 'film.mp4'])(
  'nothing is found in a good %s',
  async (file) => {
    expect(await findingsOf(file, sampleAsset(file))).toEqual([]);
  },
);

test('a drawing may name what it holds itself, and where its vocabulary comes from', async () => {
  const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made elsewhere -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 1 1">
<metadata><rdf:RDF rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></metadata>
<linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/>
<rect fill="url(#b)" style="fill:url('#a')"/><image href="data:image/png;base64,AAAA"/></svg>`;
  expect(await findingsOf('images/map.svg', drawing)).toEqual([]);
});

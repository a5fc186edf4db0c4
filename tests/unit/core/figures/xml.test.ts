import { describe, expect, it } from 'vitest';
import { element, escapeXml, formatNumber } from '../../../../src/core/figures/xml.ts';

describe('escapeXml', () => {
  it.each([
    [`<a href="x">Tom & 'Jerry'</a>`, '&lt;a href=&quot;x&quot;&gt;Tom &amp; &#39;Jerry&#39;&lt;/a&gt;'],
    ['\u0000a\u000Bb\uFFFEc', 'abc'],
    ['\uD83Dlone\uDE00', 'lone'],
    ['😀', '😀'],
  ])('writes %j as %j', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });
});

describe('formatNumber', () => {
  it.each([
    [1, '1'],
    [1.005, '1'],
    [12.3456, '12.35'],
    [-0.001, '0'],
    [1e-9, '0'],
  ])('writes %d as %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });
});

describe('element', () => {
  it('leaves out attributes without a value', () => {
    expect(element('rect', { x: 1.239, rx: undefined, class: 'a"b' })).toBe(
      '<rect x="1.24" class="a&quot;b"/>',
    );
  });

  it('stands around its children', () => {
    expect(element('g', {}, element('title', {}, 'a'), 'b')).toBe('<g><title>a</title>b</g>');
  });
});

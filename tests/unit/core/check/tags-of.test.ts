import { describe, expect, test } from 'vitest';
import { tagsOf } from '../../../../src/core/check/checked-package.ts';

test('tags have lower-case names, decoded values, their line, and the text of scripts and styles', () => {
  const html = [
    '<!DOCTYPE html><!-- <p id="no"> -->',
    "<SCRIPT Type=text/plain>if (a < b) '<p>'</SCRIPT>",
    '<a HREF="x?a=1&amp;b=2" title=\'&#8364;&#x41;\' hidden id=one id=two>link</a>',
    '<style>p > a {}</style><br/><textarea><b></textarea><svg:use xlink:href="#a"/>',
  ].join('\n');
  expect(tagsOf(html)).toEqual([
    { name: 'script', attributes: { type: 'text/plain' }, line: 2, text: "if (a < b) '<p>'" },
    {
      name: 'a',
      attributes: { href: 'x?a=1&b=2', title: '€A', hidden: '', id: 'one' },
      line: 3,
      text: '',
    },
    { name: 'style', attributes: {}, line: 4, text: 'p > a {}' },
    { name: 'br', attributes: {}, line: 4, text: '' },
    { name: 'textarea', attributes: {}, line: 4, text: '' },
    { name: 'svg:use', attributes: { 'xlink:href': '#a' }, line: 4, text: '' },
  ]);
});

test('a reference to a character that does not exist is no crash', () => {
  const [tag] = tagsOf('<p title="&#x110000;&#99999999999;&#xd800;&nothing;">');
  expect(tag?.attributes.title).toBe('\ufffd\ufffd\ufffd&nothing;');
});

test('a script that never ends has the rest of the page', () => {
  expect(tagsOf('<script>a</p>\nb').map(({ text }) => text)).toEqual(['a</p>\nb']);
});

describe('the time grows with the length of the page', () => {
  const millisecondsFor = (html: string): number => {
    const start = process.cpuUsage();
    tagsOf(html);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test.each([
    '<script></script>',
    '<a ',
    '<a b="',
    '<b>',
    '</x>',
    '<!--',
    '<a\n',
    '<![CDATA[',
    '<script>',
    '<p title="&#x110000;">',
    '&',
    '<style></',
  ])('%j', (piece) => {
    expect(millisecondsFor(piece.repeat(200_000))).toBeLessThan(2000);
  });

  test.each(['<b>', '<a '])('%j and then ends without a beginning', (piece) => {
    expect(millisecondsFor(piece.repeat(100_000) + '</x>'.repeat(100_000))).toBeLessThan(2000);
  });
});

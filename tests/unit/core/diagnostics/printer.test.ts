import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../../src/core/diagnostics/diagnostic.ts';
import { escapeControlCharacters } from '../../../../src/core/diagnostics/escape-control-characters.ts';
import { createPrinter } from '../../../../src/core/diagnostics/printer.ts';

/** Clears the screen, sets the title, rings, goes back in the line, reorders, hides, ends the line. */
const EVIL = '\u001b[2J\u009b1m\u001b]0;x\u0007\r\b\u007f\u202e\u200b\u2028\ud800\nforged line';
const RAW = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const record = (isTerminal: boolean) => {
  const said = { out: '', error: '' };
  const printer = createPrinter({
    out: (text) => {
      said.out += text;
    },
    error: (text) => {
      said.error += text;
    },
    isTerminal,
  });
  return { said, printer };
};

test('lines and messages hold no control character, and a line stays one line', () => {
  const { said, printer } = record(false);
  printer.line(EVIL);
  expect(said.out).not.toMatch(RAW);
  expect(said.out.match(/\n/g)).toHaveLength(1);
  expect(said.out).toContain('\\u001b[2J\\u009b1m');
  printer.message(EVIL);
  expect(said.error).not.toMatch(RAW);
});

test('findings hold none in any of their fields, and the caret stays under its column', () => {
  const { said, printer } = record(true);
  const finding: Diagnostic = {
    code: 'course/x',
    severity: 'error',
    message: EVIL,
    file: `a${EVIL}.ts`,
    line: 3,
    column: 4,
    sourceLine: '\u001b[1x',
    help: EVIL,
  };
  printer.findings([finding]);
  expect(said.error).not.toMatch(RAW);
  const lines = said.error.split('\n');
  const source = lines.find((line) => line.includes('3 | ')) ?? '';
  const caret = lines.find((line) => /\| *\^$/.test(line)) ?? '';
  expect(source.indexOf('x')).toBe(caret.indexOf('^'));
  expect(lines.some((line) => line.startsWith('forged'))).toBe(false);
});

test('JSON holds none, and is the same value', () => {
  const { said, printer } = record(false);
  printer.json({ title: EVIL });
  expect(said.out).not.toMatch(RAW);
  expect(JSON.parse(said.out)).toEqual({ title: EVIL });
});

test('data keeps every byte in a pipe and none of them on a terminal', () => {
  const pipe = record(false);
  pipe.printer.text(EVIL);
  expect(pipe.said.out).toBe(EVIL);
  const terminal = record(true);
  terminal.printer.text(EVIL);
  expect(terminal.said.out).not.toMatch(RAW);
});

test('words that need joiners and soft hyphens keep them', () => {
  const words = 'کتاب\u200cها \u{1f468}\u200d\u{1f33e} Grenz\u00adschutz\tzwei\nZeilen';
  expect(escapeControlCharacters(words)).toBe(words);
});

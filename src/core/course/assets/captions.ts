import type { ByteSource } from '../../codec/byte-source.ts';
import type { AssetProblem } from './asset-problem.ts';

const TIME = /(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})/;
const TIMING = new RegExp(`^${TIME.source}[ \\t]+-->[ \\t]+${TIME.source}(?:[ \\t].*)?$`);

const milliseconds = (parts: readonly (string | undefined)[]): number => {
  const [hours = 0, minutes = 0, seconds = 0, rest = 0] = parts.map((part) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest;
};

const problemAt = (line: number, problem: string): readonly AssetProblem[] => [
  { code: 'course/captions-invalid', args: { problem }, line },
];

/** Judges a WebVTT file: its first line, the times of its cues, and that it has some. */
export const judgeCaptions = (source: ByteSource): readonly AssetProblem[] => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(source.read(0, source.size));
  } catch {
    return problemAt(1, 'it is not UTF-8');
  }
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? ''))
    return problemAt(
      1,
      /^\d+\s*$/.test(lines[0] ?? '') ? 'it is a SubRip file (.srt)' : 'it does not begin with WEBVTT',
    );
  let cues = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.includes('-->')) continue;
    const parts = TIMING.exec(line);
    if (parts === null) return problemAt(index + 1, `"${line.trim().slice(0, 60)}" is no time from and to`);
    if (milliseconds(parts.slice(1, 5)) >= milliseconds(parts.slice(5, 9)))
      return problemAt(index + 1, `"${line.trim().slice(0, 60)}" ends before it begins`);
    cues++;
  }
  return cues > 0 ? [] : problemAt(1, 'it has no captions in it');
};

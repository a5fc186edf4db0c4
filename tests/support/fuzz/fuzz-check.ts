import { setImmediate } from 'node:timers/promises';
import { formatFindings } from '../../../src/core/check/format-findings.ts';
import { judgePackage } from '../../../src/core/check/judge-package.ts';
import { PROFILES } from '../../../src/core/check/profiles.ts';
import { toSarif } from '../../../src/core/diagnostics/sarif.ts';
import { memorySource } from '../../../src/node/byte-sources.ts';
import type { ToolFiles } from '../../../src/node/tool-files.ts';
import { readZipFiles } from '../../../src/node/zip-reader.ts';
import type { WrittenEntry } from '../zip-writer.ts';
import { createRandom, mutatePackage } from './mutate-package.ts';

/** What a run of the fuzzer found. */
export interface FuzzReport {
  readonly count: number;
  /** A crash or a rule that failed, with the number by which it is made again. */
  readonly failures: readonly { readonly seed: number; readonly problem: string }[];
  /** The longest check, in milliseconds of processor time. */
  readonly slowest: { readonly seed: number; readonly ms: number };
  /** How much the process grew at most, in MiB. */
  readonly grownMiB: number;
  /** How many of the zips were read as packages of SCORM 1.2. */
  readonly judged: number;
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Checks changed packages, one for each number from `first` on. */
export const fuzzCheck = async (
  bases: readonly (readonly WrittenEntry[])[],
  tool: ToolFiles,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<FuzzReport> => {
  const failures: { seed: number; problem: string }[] = [];
  let slowest = { seed: first, ms: 0 };
  let judged = 0;
  const before = process.memoryUsage().rss;
  let peak = before;
  for (let seed = first; seed < first + count; seed++) {
    const base = bases[seed % bases.length] ?? [];
    const zip = mutatePackage(base, createRandom(seed));
    const begin = processorMs();
    try {
      const read = await readZipFiles(memorySource(zip));
      if (read === null) continue;
      const { kind, diagnostics } = judgePackage(read, tool, PROFILES[seed % PROFILES.length]);
      if (kind.category === 'scorm12') judged++;
      formatFindings(diagnostics, true);
      JSON.stringify(toSarif(diagnostics, { zip: 'a.zip', toolVersion: tool.version }));
      const failed = diagnostics.find(({ code }) => code === 'check/rule-failed');
      if (failed) failures.push({ seed, problem: failed.message });
    } catch (error) {
      failures.push({
        seed,
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const ms = processorMs() - begin;
    if (ms > slowest.ms) slowest = { seed, ms };
    if (seed % 50 !== 0) continue;
    peak = Math.max(peak, process.memoryUsage().rss);
    // What is only weakly held is let go between two turns of the event loop.
    await setImmediate();
  }
  return { count, failures, slowest, grownMiB: Math.max(0, peak - before) / 2 ** 20, judged };
};

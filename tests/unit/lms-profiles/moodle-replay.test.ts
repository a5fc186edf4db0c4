import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ApiFunction } from '../../../src/lms-profiles/api-trace.ts';
import type { LmsLaunch } from '../../../src/lms-profiles/launch-api.ts';
import type { Network } from '../../../src/lms-profiles/lms-profile.ts';
import { createMoodleServer } from '../../support/lms/moodle-api.ts';

interface RecordedCall {
  call: [ApiFunction, ...unknown[]];
  returned: unknown;
  error: string | null;
  type?: string;
  errorType?: string;
}

interface RecordedEvent {
  event: string;
}

interface RecordedLaunch {
  mode: 'normal' | 'browse';
  newAttempt: boolean;
  leave: 'navigate' | 'kill';
  calls: (RecordedCall | RecordedEvent)[];
  stored: [attempt: number, element: string, value: string][];
  grade: number | null;
  complete: boolean;
}

interface Recording {
  about: string;
  item: string;
  standardsMode: boolean;
  launches: RecordedLaunch[];
}

const NETWORKS: Record<string, Network> = {
  'network gone': 'offline',
  'network back': 'up',
  'logged out in another tab': 'logged-out',
  'server answers 500 ""': 'server-500',
  'server answers 200 "<html>login</html>"': 'server-html',
  'server answers 200 ""': 'server-empty',
  'server works again': 'up',
};

const folder = join(import.meta.dirname, '../../support/lms/moodle-traces');
const recordings = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording) }));

const expand = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'repeat' in value && 'times' in value
    ? String(value.repeat).repeat(Number(value.times))
    : value;

/** JSON knows neither undefined nor -0. */
const asRecorded = (value: unknown) => (value === undefined ? null : Object.is(value, -0) ? 0 : value);

const attempt = (call: () => unknown): { value: unknown; type: string } => {
  try {
    const value = call();
    return { value: asRecorded(value), type: typeof value };
  } catch (exception) {
    return { value: String(exception), type: 'throws' };
  }
};

const shortened = (value: string) =>
  value.length > 80 ? `<${value.length} chars> ${value.slice(0, 40)}…${value.slice(-8)}` : value;

const sorted = (rows: RecordedLaunch['stored']) => rows.map((row) => JSON.stringify(row)).sort();

function replay({ call: [fn, ...args], ...recorded }: RecordedCall, api: LmsLaunch['api']) {
  const answer = attempt(() => api[fn](...args.map(expand)));
  const error = attempt(() => api.LMSGetLastError());
  return {
    answered: {
      returned: answer.value,
      type: answer.type,
      error: error.type === 'throws' ? null : error.value,
      errorType: error.type,
    },
    expected: {
      returned: expand(recorded.returned),
      type: recorded.type ?? 'string',
      error: recorded.error,
      errorType: recorded.errorType ?? 'string',
    },
  };
}

let replayed = 0;

describe('a recorded Moodle, replayed', () => {
  test.each(recordings)('$file: $about', ({ item, standardsMode, launches }) => {
    const server = createMoodleServer({ item, standardsMode });
    launches.forEach(({ mode, newAttempt, calls, stored, grade, complete }, number) => {
      const launch = server.launch({ mode, newAttempt });
      calls.forEach((step, index) => {
        if ('event' in step) {
          const network = NETWORKS[step.event];
          if (network === undefined) throw new Error(`unknown event: ${step.event}`);
          server.network = network;
          return;
        }
        const { answered, expected } = replay(step, launch.api);
        expect(answered, `launch ${number}, step ${index}: ${JSON.stringify(step.call)}`).toStrictEqual(
          expected,
        );
        replayed += 1;
      });
      launch.leave();

      const tracks = server
        .tracks()
        .map(([of, element, value]): [number, string, string] => [
          of,
          element,
          element === 'x.start.time' ? '…' : shortened(value),
        ]);
      expect(
        { stored: sorted(tracks), grade: server.grade(), complete: server.isComplete() },
        `after launch ${number}`,
      ).toStrictEqual({ stored: sorted(stored), grade, complete });
    });
  });

  test('covers all calls', () => {
    expect(replayed).toBe(1519);
  });
});

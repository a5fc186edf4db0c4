import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  ContentMessage,
  ContentTask,
  Difference,
  Exported,
  Thrown,
  Unsendable,
} from './content-protocol.ts';
import { findToolRoot } from './tool-root.ts';

/** What came of running one file. */
export type ContentOutcome = (
  | { readonly kind: 'exported'; readonly exported: Exported }
  | { readonly kind: 'thrown'; readonly thrown: Thrown }
  | { readonly kind: 'exit'; readonly stack: string }
  | { readonly kind: 'differs'; readonly difference: Difference }
  /** It waits for something that never comes. */
  | { readonly kind: 'waits' }
  | { readonly kind: 'too-long'; readonly seconds: number }
) & {
  /** Names of what it has changed that every module shares, such as `Array.prototype.first`. */
  readonly changed: readonly string[];
};

/** How long one file may take, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** How much a course may take up while it is loaded, in MiB. */
const MEMORY_LIMIT = 2048;

/** The compiled worker: a thread can run no TypeScript. */
const workerFile = async (): Promise<string> => {
  const beside = path.join(import.meta.dirname, 'content-worker.js');
  return existsSync(beside) ? beside : path.join(await findToolRoot(), 'dist/lib/node/content-worker.js');
};

/** A worker that waits for what it is to run. */
export const startContentWorker = async (): Promise<Worker> => {
  const worker = new Worker(await workerFile(), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } });
  worker.unref();
  return worker;
};

/** Puts back what no message can carry. */
const revive = (value: unknown, unsendable: readonly Unsendable[]): unknown => {
  let whole = value;
  for (const { path: keys, type } of unsendable) {
    const odd = type === 'function' ? () => undefined : Symbol();
    const owner = keys
      .slice(0, -1)
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], whole);
    const last = keys.at(-1);
    if (last === undefined) whole = odd;
    else (owner as Record<string | number, unknown>)[last] = odd;
  }
  return whole;
};

/** Runs tasks in one worker until all are done or one of them ends or stops it; the outcomes of those that came to an end. */
const runUntilStopped = (
  worker: Worker,
  tasks: readonly ContentTask[],
  timeLimit: number,
): Promise<readonly ContentOutcome[]> =>
  new Promise((resolve, reject) => {
    const outcomes: ContentOutcome[] = [];
    let changed: readonly string[] = [];
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const settle = (last?: ContentOutcome): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      if (last) outcomes.push(last);
      worker.removeAllListeners();
      worker.once('error', () => {});
      worker.terminate().then(() => resolve(outcomes), reject);
    };
    worker.on('message', (message: ContentMessage) => {
      switch (message.kind) {
        case 'begin':
          clearTimeout(timer);
          changed = [];
          timer = setTimeout(
            () => settle({ kind: 'too-long', seconds: timeLimit / 1000, changed }),
            timeLimit,
          );
          break;
        case 'print':
          console.error(message.text.replace(/\n$/, ''));
          break;
        case 'changed':
          changed = message.names;
          break;
        case 'exported': {
          const { exported } = message;
          const value =
            'value' in exported
              ? { ...exported, value: revive(exported.value, exported.unsendable) }
              : exported;
          outcomes.push({ kind: 'exported', exported: value, changed });
          break;
        }
        case 'thrown':
          outcomes.push({ kind: 'thrown', thrown: message.thrown, changed });
          break;
        case 'differs':
          outcomes.push({ kind: 'differs', difference: message.difference, changed });
          break;
        case 'exit':
          settle({ kind: 'exit', stack: message.stack, changed });
          break;
        case 'end':
          settle();
          break;
      }
    });
    worker.once('error', (error) => {
      const stack = error instanceof Error ? (error.stack ?? '') : '';
      settle({ kind: 'thrown', thrown: { text: String(error), stack, isUnhandled: false }, changed });
    });
    worker.once('exit', () =>
      settle(outcomes.length < tasks.length ? { kind: 'waits', changed } : undefined),
    );
    worker.ref();
    worker.postMessage(tasks);
  });

/**
 * Runs the files of a course, each twice, in a thread of their own: they can neither end this process, nor keep it waiting, nor
 * change what its modules share. A file that stops its thread stops no other.
 *
 * @param first a worker that was started already.
 * @param timeLimit how long one file may take, in milliseconds.
 */
export const runContent = async (
  tasks: readonly ContentTask[],
  first: Worker,
  timeLimit = TIME_LIMIT,
): Promise<readonly ContentOutcome[]> => {
  const outcomes: ContentOutcome[] = [];
  let worker: Worker | null = first;
  while (outcomes.length < tasks.length) {
    worker ??= await startContentWorker();
    outcomes.push(...(await runUntilStopped(worker, tasks.slice(outcomes.length), timeLimit)));
    worker = null;
  }
  await worker?.terminate();
  return outcomes;
};

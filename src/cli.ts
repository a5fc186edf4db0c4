#!/usr/bin/env node
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type CommandOutcome, UsageError } from './commands/command.ts';
import { helpHint, readCommandLine, wantsJson } from './commands/command-line.ts';
import { buildDay } from './commands/day-of-build.ts';
import type { Style } from './core/diagnostics/format.ts';
import { createPrinter } from './core/diagnostics/printer.ts';
import { sortDiagnostics } from './core/diagnostics/sort.ts';
import { environmentErrorOf } from './node/system-error.ts';
import { readToolVersion } from './node/tool-root.ts';

const COLOURS: Readonly<Record<string, number>> = {
  error: 31,
  warning: 33,
  note: 34,
  place: 1,
  code: 36,
  caret: 31,
  help: 32,
};

const colour: Style = (role, text) =>
  COLOURS[role] === undefined ? text : `\u001b[${COLOURS[role]}m${text}\u001b[0m`;

const { stdin, stdout, stderr } = process;
const argv = process.argv.slice(2);
const isJson = wantsJson(argv);

const writeOut = stdout.write.bind(stdout);
const writeError = stderr.write.bind(stderr);

/** Bytes written at a time: a reader that closes a pipe early has had some of them. */
const PIECE = 1 << 14;
let isDelivered = false;

const printer = createPrinter({
  out: (text) => {
    const data = Buffer.from(text);
    for (let at = 0; at < data.length; at += PIECE)
      writeOut(data.subarray(at, at + PIECE), (error) => {
        isDelivered ||= !error;
      });
  },
  error: (text) => {
    writeError(text);
  },
  isTerminal: stdout.isTTY === true,
  style: stderr.isTTY && !process.env.NO_COLOR ? colour : undefined,
});

// A reader that has seen enough, such as `head`, closes the pipe: that is no fault. That nothing could be written at all is one.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' && isDelivered) return;
  const known = environmentErrorOf(error, 'Cannot write to standard output');
  printer.message(known === null ? String(error) : `${known.message} ${known.remedy}`);
  process.once('exit', () => {
    process.exitCode = 2;
  });
});
// Where nobody can read messages, none can say so.
stderr.on('error', () => {});

/** What a course prints while it is loaded goes the way of messages: standard output is the outcome's alone. */
const redirect = ((chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
  const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
  printer.message(text.replace(/\n$/, ''));
  const done = rest.at(-1);
  if (typeof done === 'function') done();
  return true;
}) as typeof stdout.write;
stdout.write = redirect;
stderr.write = redirect;

/** Shows on a terminal how far something has come, once it takes longer than a second; nothing in a pipe. */
const createProgress = (): { show(text: string): void; end(): void } => {
  let shown = Date.now() + 900;
  let isShown = false;
  return {
    show(text) {
      if (!stderr.isTTY || Date.now() - shown < 100) return;
      shown = Date.now();
      isShown = true;
      printer.progress(text);
    },
    end() {
      if (isShown) printer.progress('');
      isShown = false;
    },
  };
};

const askPerson = async (question: string, preset: string): Promise<string> => {
  const { createInterface } = await import('node:readline/promises');
  printer.message(`${question} [${preset}]:`);
  const lines = createInterface({ input: stdin });
  const left = once(lines, 'close').then((): never => {
    throw new UsageError('Left without an answer: nothing was written.');
  });
  left.catch(() => {});
  try {
    return (await Promise.race([lines.question(''), left])).trim() || preset;
  } finally {
    lines.close();
  }
};

const print = (outcome: CommandOutcome): void => {
  const { exitCode, diagnostics, formatFindings, text, lines, data } = outcome;
  if (isJson && text === undefined) {
    printer.json({ exitCode, ...data, diagnostics: sortDiagnostics(diagnostics) });
    return;
  }
  if (diagnostics.length > 0) printer.findings(diagnostics, formatFindings);
  if (text !== undefined) printer.text(text);
  else for (const line of lines) printer.line(line);
};

const run = async (): Promise<number> => {
  const request = readCommandLine(argv);
  switch (request.kind) {
    case 'version':
      printer.line(await readToolVersion());
      return 0;
    case 'text':
      printer.text(request.text);
      return request.exitCode;
    case 'command': {
      const progress = createProgress();
      let outcome: CommandOutcome;
      try {
        outcome = await request.command.run(request.argv, {
          cwd: process.cwd(),
          now: () => new Date(),
          today: () => buildDay(process.env.SOURCE_DATE_EPOCH, new Date()),
          stdin,
          ask: stdin.isTTY && stderr.isTTY ? askPerson : null,
          wait: (ms) => setTimeout(ms),
          random: Math.random,
          onProgress: progress.show,
          write: printer.line,
          untilEnd: () =>
            new Promise((resolve) => {
              for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
            }),
        });
      } finally {
        progress.end();
      }
      print(outcome);
      return outcome.exitCode;
    }
  }
};

/** Says what kept the command from its work: a line for a person, an object for a program; the stack only of a bug. */
const fail = (error: unknown): 2 => {
  const environment = environmentErrorOf(error);
  const known = environment ?? (error instanceof UsageError ? error : null);
  const help =
    environment?.remedy ?? (known === null ? 'This is a bug of Coursewright: report it.' : helpHint(argv));
  const message = known?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
  if (isJson) printer.json({ exitCode: 2, error: { message, help }, diagnostics: [] });
  else printer.message(environment === null ? `${message}\n${help}` : `${message} ${help}`);
  return 2;
};

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = fail(error);
}

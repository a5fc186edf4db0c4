import type { LongNotes } from '../../core/player/long-notes.ts';
import { isJournalEntry, type JournalEntry } from '../storage/journal.ts';

/** A way to the other windows of this browser in which the same learner has the same course open. */
export interface WindowChannel {
  post(message: unknown): void;
  /** Called for every message of another window. */
  listen(listener: (message: unknown) => void): void;
  close(): void;
}

/** What a window hands to the one that takes over: its state, what it could not send, and the time it counted. */
export interface Handover extends JournalEntry {
  readonly sessionMs: number;
  /** Whether the LMS had nothing of the attempt when the window was opened, and the course is not over in it. */
  readonly isFirstLaunch: boolean;
  /** The whole of notes of which suspend data has the beginning only; windows of earlier versions do not say them. */
  readonly longNotes?: LongNotes;
}

/** What a window found in the LMS when it was opened. */
export interface FoundAttempt {
  /** `''`: no attempt. */
  readonly registration: string;
  /** 0: no save. */
  readonly sequence: number;
}

type Message =
  /** Windows of the first release do not say the sequence. */
  | ({ readonly type: 'opened'; readonly from: string } & Partial<FoundAttempt> &
      Pick<FoundAttempt, 'registration'>)
  | { readonly type: 'handed-over'; readonly from: string; readonly to: string; readonly handover: Handover };

const isMessage = (value: unknown): value is Message => {
  const message = value as Partial<Message> | null;
  if (typeof message?.from !== 'string') return false;
  return message.type === 'opened'
    ? typeof message.registration === 'string' && Number.isInteger(message.sequence ?? 0)
    : message.type === 'handed-over' &&
        typeof message.to === 'string' &&
        isJournalEntry(message.handover) &&
        typeof message.handover.sessionMs === 'number' &&
        Object.values(message.handover.longNotes ?? {}).every((text) => typeof text === 'string');
};

/** What a window does when another comes or goes on. */
export interface TakeoverHandlers {
  /** Another window has opened the course: this one saves, stops writing, and says what it has. */
  handOver(): Handover;
  /** What the window before this one had. */
  receive(handover: Handover): void;
  /** Two windows have made way for each other, and this one is to go on. */
  resume(): void;
}

/**
 * Decides which of several windows writes: the one opened last. An LMS such as Moodle lets the last writer win, value by
 * value, so that two would undo each other's work.
 *
 * Windows of another browser or another computer cannot be seen; there the last writer wins still, and only what the LMS
 * takes is safe.
 *
 * @param self a name that no other window has.
 * @param foundOf the attempt as the LMS knows it. Two windows with two attempts do not meet.
 * @param isOurs whether an attempt of the same name at that sequence may be the one in this window.
 * @returns a function that ends it.
 */
export const negotiateTakeover = (
  channel: WindowChannel,
  self: string,
  foundOf: () => FoundAttempt,
  isOurs: (sequence: number) => boolean,
  handlers: TakeoverHandlers,
): (() => void) => {
  let successor: string | null = null;
  channel.listen((message) => {
    if (!isMessage(message) || message.from === self) return;
    if (message.type === 'opened') {
      const { registration } = foundOf();
      const isOther =
        registration !== '' &&
        message.registration !== '' &&
        (registration !== message.registration ||
          (message.sequence !== undefined && !isOurs(message.sequence)));
      if (successor !== null || isOther) return;
      successor = message.from;
      channel.post({ type: 'handed-over', from: self, to: message.from, handover: handlers.handOver() });
    } else if (message.to === self) {
      // Opened at the same moment, both have made way: the greater name goes on.
      if (successor === message.from && self > message.from) {
        successor = null;
        handlers.resume();
      }
      if (successor === null) handlers.receive(message.handover);
    }
  });
  channel.post({ type: 'opened', from: self, ...foundOf() } satisfies Message);
  return channel.close;
};

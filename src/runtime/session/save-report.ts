import type { Locale } from '../../core/locale/locales.ts';
import type { SaveState, SaveTrouble } from './save-table.ts';

/** How well the learner's work is kept at this moment. */
export type SaveStatus =
  /** The LMS has taken everything. */
  | 'saved'
  /** The LMS did not take the last of it; it is kept in this browser and will be sent again. */
  | 'unsaved'
  /** The LMS did not take the last of it, and this browser keeps nothing either. */
  | 'at-risk'
  /** The mode writes nothing, the LMS keeps nothing of a guest, or there is no LMS. */
  | 'not-recorded';

/** `open`: it goes on; `ended`: by the learner or with the page; `taken-over`: the course was opened in another window. */
export type SessionPhase = 'open' | 'ended' | 'taken-over';

/** The texts about a trouble. */
export type TroubleText = Extract<keyof Locale['runtime'], `${'unsaved' | 'atRisk'}${string}`>;

/** What of saving may be shown. */
export interface SaveReport {
  readonly phase: SessionPhase;
  readonly status: SaveStatus;
  readonly trouble: SaveTrouble | null;
  /** What the learner reads of the trouble; `null` when there is none, or the launch is over. */
  readonly text: TroubleText | null;
}

/** How the name of the text about a trouble ends; it begins by whether this browser keeps what the LMS did not take. */
const TEXTS = {
  refused: '',
  offline: 'Offline',
  'signed-out': 'SignedOut',
  cut: 'Cut',
} as const satisfies Readonly<Record<SaveTrouble, string>>;

/** Where nothing is recorded there is nothing to report. */
export const notRecordedReport = (phase: SessionPhase): SaveReport => ({
  phase,
  status: 'not-recorded',
  trouble: null,
  text: null,
});

/** @param storesCopies whether this browser keeps what the LMS may not have. */
export const createSaveReport = ({ phase, trouble }: SaveState, isJournalWritten: boolean): SaveReport => {
  const isOpen = phase === 'open' || phase === 'closing';
  return {
    phase: isOpen ? 'open' : phase,
    status: trouble === null ? 'saved' : isJournalWritten ? 'unsaved' : 'at-risk',
    trouble,
    text: trouble && isOpen ? `${isJournalWritten ? 'unsaved' : 'atRisk'}${TEXTS[trouble]}` : null,
  };
};

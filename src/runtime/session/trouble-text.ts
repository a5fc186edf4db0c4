import type { Locale } from '../../core/locale/locales.ts';
import type { SaveTrouble, Session } from './session.ts';

/** The texts that tell of a trouble. */
export type TroubleText = Extract<keyof Locale['runtime'], `${'unsaved' | 'atRisk'}${string}`>;

/** What a learner is told of each trouble, by whether this browser keeps what the LMS did not take. */
const TEXTS: Readonly<Record<SaveTrouble, Readonly<Record<'unsaved' | 'at-risk', TroubleText>>>> = {
  refused: { unsaved: 'unsaved', 'at-risk': 'atRisk' },
  offline: { unsaved: 'unsavedOffline', 'at-risk': 'atRiskOffline' },
  'signed-out': { unsaved: 'unsavedSignedOut', 'at-risk': 'atRiskSignedOut' },
  cut: { unsaved: 'unsavedCut', 'at-risk': 'atRiskCut' },
};

/** Which text tells of the trouble of this moment; `null` when there is none, or the launch is over. */
export const troubleTextOf = (session: Session): TroubleText | null => {
  const status = session.getSaveStatus();
  const trouble = session.getTrouble();
  if (trouble === null || session.getPhase() !== 'open') return null;
  return status === 'unsaved' || status === 'at-risk' ? TEXTS[trouble][status] : null;
};

import {
  type DataOwner,
  findUnsavedData,
  removeExpiredData,
  removeLearnerData,
} from '../storage/learner-data.ts';
import { button, onDelegatedClick } from './elements.ts';
import { REMOVE_BUTTON } from './remove-data-button.ts';
import type { Ui } from './ui.ts';

const NOTICE = 'remove-work';

/** A database that does not answer for so long is said not to have removed anything. */
const PATIENCE_MS = 5000;

/** What is on its way to the LMS for so long is said to be missing there. */
const DELIVERY_MS = 1500;

/** Commits what waits, and resolves once the LMS has it or that does not come about: less is lost then. */
const deliver = ({ session, browserStores, schedule }: Ui, owner: DataOwner): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (session.getReport().trouble === null && findUnsavedData(browserStores.storage, owner).isUnsent)
        return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = session.subscribe(check);
    schedule(() => {
      unsubscribe();
      resolve();
    }, DELIVERY_MS);
    session.flush();
    check();
  });

/** What would be lost, in sentences. */
const lossesOf = (
  { session, strings, messageFormatter, browserStores }: Ui,
  owner: DataOwner,
): readonly string[] => {
  const { isUnsent, notes, statements } = findUnsavedData(browserStores.storage, owner);
  const { trouble } = session.getReport();
  const losses = [
    ...(isUnsent || trouble !== null ? [strings.removeLosesWork] : []),
    ...(notes > 0 ? [messageFormatter.count(strings.removeLosesNotes, notes)] : []),
    ...(statements > 0 ? [messageFormatter.count(strings.removeLosesStatements, statements)] : []),
  ];
  return losses.length > 0 ? losses : [strings.removeLosesNothing];
};

/** Removes what nobody came back for, and what the learner wants removed. */
export const startExpiryAndRemoval = (ui: Ui): void => {
  const { document, session, strings, make, notices, browserStores, clock, schedule } = ui;
  const owner: DataOwner = { courseId: session.course.id, learnerId: session.dataOwner ?? '' };

  /** Whether another window writes, and would go on to do so; says so then. */
  const isElsewhere = (): boolean => {
    const isTakenOver = session.getReport().phase === 'taken-over';
    if (isTakenOver) notices.show(NOTICE, strings.openElsewhere, { isUrgent: true });
    return isTakenOver;
  };

  const removeAll = async (): Promise<void> => {
    if (isElsewhere()) return;
    session.stopStoringCopies();
    const isGone = await Promise.race([
      removeLearnerData(browserStores, owner, clock.epochMs(), session.canStoreCopies),
      new Promise<boolean>((resolve) => schedule(() => resolve(false), PATIENCE_MS)),
    ]);
    notices.show(NOTICE, isGone ? strings.removed : strings.removeFailed, { until: 'hidden' });
  };

  const ask = async (opener: HTMLElement): Promise<void> => {
    if (isElsewhere()) return;
    await deliver(ui, owner);
    const close = (): void => {
      opener.focus();
      notices.hide(NOTICE);
    };
    const keep = button(make, '', strings.removeNot, close);
    const remove = button(make, 'secondary', strings.removeNow, () => {
      close();
      void removeAll();
    });
    notices.show(NOTICE, strings.removeAsks, {
      action: make(
        'div',
        '',
        ...lossesOf(ui, owner).map((loss) => make('p', '', loss)),
        make('div', 'notice-actions', keep, remove),
      ),
    });
    keep.focus();
  };

  onDelegatedClick(document, `.${REMOVE_BUTTON}`, (opener) => void ask(opener));
  void removeExpiredData(browserStores, clock.epochMs());
};

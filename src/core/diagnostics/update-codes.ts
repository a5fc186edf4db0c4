import { defineCode } from './code.ts';
import { quoteList } from './wording.ts';

type OfItem = { item: string };

/** What a new package costs those who have begun an older one, if it takes its place in an LMS. */
export const updateCodes = {
  'update/item-removed': defineCode<OfItem & { successor: string | null }>({
    severity: 'error',
    title: 'Item is gone',
    message: ({ item, successor }) =>
      `The item "${item}" is no longer there${successor === null ? '' : `; it seems to be called "${successor}" now`}.`,
    help: 'Have the identifier put back, or upload the package as a new activity: put in the place of the old one, Moodle deletes the status, score, answers and progress of every learner for this item.',
    example: { item: 'ITEM-1', successor: 'ITEM-2' },
  }),
  'update/no-longer-sco': defineCode<OfItem>({
    severity: 'error',
    title: 'No SCO any more',
    message: ({ item }) =>
      `What the item "${item}" launches was a SCO, and is none now: nothing of it is recorded any more.`,
    help: 'Write adlcp:scormtype="sco" on its resource, or upload the package as a new activity.',
    example: { item: 'ITEM-1' },
  }),
  'update/progress-lost': defineCode<{ sco: string; text: string; ids: readonly string[] }>({
    severity: 'warning',
    title: 'Progress that is lost',
    message: ({ sco, text, ids }) => `In "${sco}": ${text} ${quoteList(ids)}.`,
    help: 'Put the identifiers back if that was not meant; else tell the learners.',
    example: {
      sco: 'Border basics',
      text: 'These pages are gone or have another identifier. That a learner has opened them is forgotten.',
      ids: ['ch1-welcome'],
    },
  }),
  'update/reports-change': defineCode<{ sco: string; text: string }>({
    severity: 'note',
    title: 'Reports that mean something else',
    message: ({ sco, text }) => `In "${sco}": ${text}`,
    help: 'Save the reports before the package is replaced.',
    example: {
      sco: 'Border basics',
      text: 'From index 3 on, the list of interactions differs.',
    },
  }),
  'update/item-added': defineCode<OfItem>({
    severity: 'note',
    title: 'Item is new',
    message: ({ item }) => `The item "${item}" is new: nobody has anything recorded for it.`,
    help: 'Look at what the LMS demands for completion: where all items count, whoever has completed is no longer done.',
    example: { item: 'ITEM-3' },
  }),
  'update/launch-changed': defineCode<OfItem & { before: string; now: string }>({
    severity: 'warning',
    title: 'Launches another page',
    message: ({ item, before, now }) => `The item "${item}" launched "${before}", and launches "${now}" now.`,
    help: 'Try with a learner who has begun: the new page gets the progress of the old one, and may not understand it.',
    example: { item: 'ITEM-1', before: 'start.html', now: 'index.html' },
  }),
  'update/mastery-score': defineCode<OfItem & { before: string | null; now: string | null }>({
    severity: 'warning',
    title: 'Another mastery score',
    message: ({ item, before, now }) =>
      `The mastery score of the item "${item}" was ${before ?? 'none'}, and is ${now ?? 'none'} now.`,
    help: 'Tell whoever reads the results: who passed is measured otherwise from now on, and by what was so far.',
    example: { item: 'ITEM-1', before: '80', now: '70' },
  }),
  'update/another-course': defineCode<{ before: string; now: string }>({
    severity: 'warning',
    title: 'Another course',
    message: ({ before, now }) => `The older package calls itself "${before}", the new one "${now}".`,
    help: 'Make sure that these are two versions of one course.',
    example: { before: 'fire-safety', now: 'first-aid' },
  }),
  'update/older-version': defineCode<{ before: string; now: string }>({
    severity: 'warning',
    title: 'Not a newer version',
    message: ({ before, now }) =>
      `The package that is to be replaced is version ${before}, the new one ${now}.`,
    help: 'Give the new package to "check" and the old one to --previous.',
    example: { before: '1.1.0', now: '1.0.0' },
  }),
  'update/unknown-progress': defineCode<OfItem>({
    severity: 'note',
    title: 'Progress that cannot be compared',
    message: ({ item }) =>
      `What the item "${item}" keeps of a learner's progress is known to its maker alone.`,
    help: 'Try with a learner who has begun the old package: whether the new one understands its progress is seen only then.',
    example: { item: 'ITEM-1' },
  }),
};

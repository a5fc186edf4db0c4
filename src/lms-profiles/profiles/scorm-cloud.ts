import { VOCABULARIES } from '../data-model.ts';
import type { Basis, LmsProfile } from '../lms-profile.ts';
import { strict } from './strict.ts';

const run = (what: string): Basis => ({
  kind: 'run',
  what: `scorm-again 3.4.3, which follows SCORM Cloud: ${what}; SCORM Cloud itself was not reached`,
});

const guess = (what: string): Basis => ({ kind: 'guess', what });

/** As scorm-again plays it: it takes more than the standard allows, and a commit brings the whole data model. */
export const scormCloud: LmsProfile = {
  ...strict,
  id: 'scorm-cloud',
  name: 'SCORM Cloud, by way of scorm-again',
  calls: { ...strict.calls, basis: run('the order of calls') },
  elements: {
    ...strict.elements,
    basis: run('initial values, unknown elements'),
    initial: { 'cmi.core.score.max': '100' },
    unknownWrite: '201',
  },
  values: {
    ...strict.values,
    basis: run('lengths, vocabularies, identifiers'),
    types: {
      ...strict.values.types,
      string4096: {},
      identifier: { pattern: /^[\x20-\x7e]{1,255}$/ },
      timespan: { pattern: /^\d{1,4}:\d{2}:\d{2}(\.\d{1,2})?$/ },
      exit: { words: [...VOCABULARIES.exit, 'normal'] },
      result: { words: [...VOCABULARIES.result, 'incorrect'], pattern: /^-?\d+(\.\d+)?$/ },
      feedback: {},
    },
    feedback: null,
    withoutPattern: [],
  },
  saving: {
    ...strict.saving,
    basis: run('a commit with a server, without one, and with one that answers 500'),
  },
  finish: { ...strict.finish, basis: run('mastery score, untouched status, time') },
  launch: {
    ...strict.launch,
    basis: guess('the profile strict; a folder for each version of a course, whoever launches it'),
    address: '/courses/APP/course/0/index.html',
    restoresLearners: false,
  },
};

const documented = (what: string): Basis => ({
  kind: 'documentation',
  what: `Canvas community and SCORM Cloud support, 2021 to 2025: ${what}`,
});

/** Canvas gives SCORM packages to an engine of the makers of SCORM Cloud, at an address of its own. */
export const canvas: LmsProfile = {
  ...scormCloud,
  id: 'canvas',
  name: 'Canvas',
  calls: { ...scormCloud.calls, basis: guess('SCORM Cloud') },
  elements: { ...scormCloud.elements, basis: guess('SCORM Cloud') },
  values: { ...scormCloud.values, basis: guess('SCORM Cloud') },
  saving: { ...scormCloud.saving, basis: guess('SCORM Cloud') },
  finish: { ...scormCloud.finish, basis: guess('SCORM Cloud') },
  launch: {
    ...scormCloud.launch,
    basis: guess('SCORM Cloud; the id of a learner is one of Canvas'),
    learner: { id: '10000000000042', name: 'Doe, Jane' },
  },
  grades: {
    basis: documented('a graded activity takes the score, and nothing without one'),
    looksAt: 'every',
    completingStatuses: ['passed', 'completed'],
    incompleteWithScore: 'stays',
    decimals: 2,
  },
};

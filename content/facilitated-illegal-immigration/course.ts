import { defineCourse } from 'coursewright';

export const course = defineCourse({
  id: 'facilitated-illegal-immigration',
  version: '2.0.0',
  language: 'en',
  title: 'Facilitated Illegal Immigration',
  description:
    'An online module for law-enforcement officers and judicial personnel on the facilitation of irregular migration: trends, investigation, online activities, document fraud, international cooperation, law, partnerships and prevention.',
  keywords: [
    'migrant smuggling',
    'facilitation of irregular migration',
    'law enforcement',
    'judicial cooperation',
    'criminal investigation',
    'training',
  ],
  publisher: 'Coursewright',
  rights:
    '© 2026 the authors of Coursewright. For training use; cited documents remain with their publishers.',
  lawAsAt: '2026-11-30',
  kicker: 'Course for police, border guards, prosecutors and judges',
  promise:
    'Recognise your piece of a smuggling case, protect the people in it, and pass on what others need.',
  introduction:
    'This module is for officers, prosecutors and judges who deal with organised facilitation of irregular migration. Read the pages in their order or go straight to what you need. Each chapter ends with practice questions that you may take as often as you like.\n\nThe final assessment decides the result. It draws four questions from each chapter. You pass with 29 of 36 points, if you also have 60 % of the points on the protection of people, and you have three tries. Your progress is kept after every answer, so you may stop at any time and come back.\n\n**Law as at 30 November 2026**, as far as the authors could see. Where a law was still on its way, the sentence names the month of the last source seen.',
  // Blocks for some roles only are folded for the others; nothing that the assessment asks is for some roles only.
  roles: [
    { id: 'investigator', title: 'Investigator', plural: 'investigators' },
    { id: 'officer', title: 'Border and document officer', plural: 'border and document officers' },
    { id: 'analyst', title: 'Analyst', plural: 'analysts' },
    { id: 'judiciary', title: 'Prosecutor or judge', plural: 'prosecutors and judges' },
    { id: 'decision-maker', title: 'Decision maker', plural: 'decision makers' },
  ],
  assessment: {
    id: 'final',
    title: 'Final assessment',
    introduction:
      'Each try draws new questions: four from every chapter. You see feedback after you hand in. You pass with 29 of 36 points, if you also have 60 % of the points on the protection of people. You have three tries; the best result counts, and a pass is final. There is no time limit, and you may leave and come back.',
    passMark: { points: 29 },
    // Who misses the questions on life, asylum, children and victims does not pass, whatever the other points are.
    floor: { title: 'Protection of people', percent: 60 },
    tries: 3,
    feedback: 'at-end',
    draw: {
      perChapter: 4,
      minScenario: 1,
      maxNumeric: 1,
      minObjectives: 3,
      minFinalOnly: 3,
      minFloor: 1,
    },
  },
  // Whether the questions can be answered without knowing the subject.
  questionLint: { maxAboveChance: 5, minCase: 60, maxRecall: 15 },
});

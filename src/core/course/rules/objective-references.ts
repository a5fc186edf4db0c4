import { below, type Rule } from './course-view.ts';

/** A question names an objective of its own chapter. */
export const objectiveReferences: Rule = ({ chapters, questions }, report) => {
  for (const { value, chapter, ...spot } of questions) {
    const known = chapter.objectiveIds;
    if (!known || known.includes(value.objective)) continue;
    const args = { question: value.id, objective: value.objective, chapter: chapter.name, known };
    const home = chapters.find(({ objectiveIds }) => objectiveIds?.includes(value.objective));
    if (home) report('course/foreign-objective', { ...args, home: home.name }, below(spot, 'objective'));
    else report('course/unknown-objective', args, below(spot, 'objective'));
  }
};

import { isScored } from '../../questions/runtime-registry.ts';
import type { Rule } from './course-view.ts';

/** Every objective of a chapter with a quiz is tested by a scored question. */
export const testedObjectives: Rule = ({ chapters }, report) => {
  for (const { name, chapter, quiz } of chapters) {
    if (!chapter || !quiz?.isComplete) continue;
    const tested = new Set(quiz.value.questions.filter(isScored).map(({ objective }) => objective));
    for (const [index, { id }] of chapter.value.objectives.entries())
      if (!tested.has(id))
        report(
          'course/untested-objective',
          { objective: id, chapter: name },
          { file: chapter.file, path: ['objectives', index, 'id'] },
        );
  }
};

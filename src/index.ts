export { Block } from './core/blocks/block.ts';
export { Diagram } from './core/blocks/figure/diagram.ts';
export { CaseFile } from './core/course/case-file.ts';
export { Chapter, Objective, Page } from './core/course/chapter.ts';
export { Course, CourseSettings } from './core/course/course.ts';
export {
  defineCaseFile,
  defineChapter,
  defineCourse,
  defineGlossary,
  defineQuiz,
  defineSources,
} from './core/course/define.ts';
export { Glossary, GlossaryTerm } from './core/course/glossary.ts';
export { Assessment, Quiz } from './core/course/quiz.ts';
export { Source, Sources } from './core/course/sources.ts';
export { Question } from './core/questions/question.ts';
export { defineRecords, RecordsSettings } from './core/records/records-settings.ts';

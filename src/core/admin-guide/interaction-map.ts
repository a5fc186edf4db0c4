import { pageQuestionsOf } from '../course/own-questions.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';
import type { RuntimeQuestion } from '../questions/runtime-registry.ts';
import { formatPatterns } from '../targets/scorm12/interaction.ts';
import { createPlainTextConverter } from '../text/plain-text.ts';
import { describeQuestion } from '../xapi/describe-activities.ts';
import type { InteractionComponent } from '../xapi/statement.ts';

/** Name of the map that belongs to a zip file. */
export const interactionMapNameOf = (zipName: string): string =>
  zipName.replace(/\.zip$/, '-interactions.csv');

/**
 * A table for whoever evaluates an LMS's reports by a program: one row for each interaction that reports can hold, with the item
 * and the index at which it stands, its id, quiz (empty for a question in a page), type and question, every option's id and text, and the right answer as
 * reports show it and in words. It holds right answers: it is confidential.
 */
export const interactionMapOf = ({ course, scos, locale }: PackagePlan): readonly (readonly string[])[] => {
  const { language } = course.settings;
  const terms = new Map(course.glossary.terms.map(({ id, term }) => [id, term]));
  const words = createPlainTextConverter((id) => terms.get(id) ?? id);
  const authored = new Map(
    course.chapters.flatMap(({ quiz }) => (quiz?.questions ?? []).map((question) => [question.id, question])),
  );
  const askedInPages = new Map(
    course.chapters.flatMap((chapter) => pageQuestionsOf(chapter).map(({ id, question }) => [id, question])),
  );
  const textOf = (texts: Readonly<Record<string, string>> | undefined): string => texts?.[language] ?? '';
  const listed = (parts: readonly InteractionComponent[] | undefined): string =>
    (parts ?? []).map(({ id, description }) => `${id}: ${textOf(description)}`).join('\n');
  const rows = scos.flatMap(({ itemIdentifier, runtime }) => {
    const rowOf = (asked: Question, planned: RuntimeQuestion, index: number, quiz: string) => {
      const { name, description, choices, scale, source, target } = describeQuestion(asked, words, language);
      return {
        index,
        cells: [
          itemIdentifier,
          String(index),
          runtime.interactionIds[index] ?? '',
          quiz,
          asked.type,
          [textOf(name), textOf(description)].filter((text) => text !== '').join('\n'),
          listed([...(choices ?? []), ...(scale ?? []), ...(source ?? [])]),
          listed(target),
          formatPatterns(planned, planned.isReadable ? 'readable' : 'standard').join('\n'),
          buildTypeOf(asked).answerInWords(asked, words, locale).join('\n'),
        ],
      };
    };
    const inQuizzes = runtime.quizzes.flatMap((quiz) =>
      Object.entries(quiz.interactions).flatMap(([questionId, index]) => {
        const question = authored.get(questionId);
        const planned = runtime.questions.find(({ id }) => id === questionId);
        return question && planned && index !== null ? [rowOf(question, planned, index, quiz.title)] : [];
      }),
    );
    const inPages = runtime.notes.flatMap((note) => {
      const asked = note.kind === 'question' ? askedInPages.get(note.id) : undefined;
      return note.kind === 'question' && asked && note.interaction !== null
        ? [rowOf(asked, note.question, note.interaction, '')]
        : [];
    });
    return [...inQuizzes, ...inPages].sort((one, other) => one.index - other.index);
  });
  return [locale.adminGuide.interactionMapColumns, ...rows.map(({ cells }) => cells)];
};

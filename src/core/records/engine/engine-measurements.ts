import { compareVersions } from '../../text/compare-versions.ts';
import { type ChapterTimes, summarizeChapters } from '../chapter-times.ts';
import {
  type AnswersByItem,
  addAnswer,
  joinVersions,
  partsOf,
  summarizeItems,
  type VersionedItem,
} from '../item-statistics.ts';
import { type AskEngine, allRows, listIn, numberIn, type Row, textIn } from './engine-cells.ts';
import { attemptKey, type PeopleContext } from './engine-people.ts';
import {
  answersQuery,
  answerVersionsQuery,
  chaptersQuery,
  type EngineScope,
  sharedMeasurementsQuery,
} from './engine-queries.ts';

interface First {
  readonly atMs: number;
  readonly value: number;
}

/** The first measurement of each object in each attempt, of attempts that several accounts share. */
const firstOfShared = async (
  rows: AsyncIterable<Row>,
  { identity, periods }: PeopleContext,
): Promise<ReadonlyMap<string, ReadonlyMap<string, First>>> => {
  const attempts = new Map<string, Map<string, First>>();
  for await (const row of rows) {
    const site = identity.siteOf(textIn(row, 4));
    const account = periods.accountOf(site, textIn(row, 5), numberIn(row, 6));
    const key = attemptKey(textIn(row, 0), textIn(row, 1), textIn(row, 2), site, account);
    const objects = attempts.get(key) ?? new Map<string, First>();
    attempts.set(key, objects);
    const object = textIn(row, 3);
    const found = { atMs: numberIn(row, 7), value: numberIn(row, 8) };
    const known = objects.get(object);
    if (!known || found.atMs < known.atMs || (found.atMs === known.atMs && found.value < known.value))
      objects.set(object, found);
  }
  return attempts;
};

/** How long learners took for each chapter. */
export const askChapters = async (
  ask: AskEngine,
  scope: EngineScope,
  context: PeopleContext,
): Promise<readonly ChapterTimes[]> => {
  const byChapter = new Map<string, number[]>();
  for await (const row of ask(chaptersQuery(scope)))
    byChapter.set(
      textIn(row, 0),
      listIn(row, 1).map((cell) => Number(cell)),
    );
  const shared = await firstOfShared(ask(sharedMeasurementsQuery(scope, 'chapter', null)), context);
  for (const objects of shared.values())
    for (const [chapter, { value }] of objects) {
      const times = byChapter.get(chapter) ?? [];
      byChapter.set(chapter, times);
      times.push(value);
    }
  return summarizeChapters(byChapter);
};

const askAnswers = async (
  ask: AskEngine,
  scope: EngineScope,
  context: PeopleContext,
  version: string | null,
): Promise<AnswersByItem> => {
  const items: AnswersByItem = new Map();
  for await (const row of ask(answersQuery(scope, version)))
    addAnswer(
      items,
      textIn(row, 0),
      { share: numberIn(row, 1), parts: numberIn(row, 2), answers: numberIn(row, 3) },
      numberIn(row, 4),
    );
  const shared = await firstOfShared(ask(sharedMeasurementsQuery(scope, 'question', version)), context);
  for (const objects of shared.values()) {
    const parts = [...objects.values()].reduce((sum, { value }) => sum + partsOf(value), 0);
    for (const [question, { value }] of objects)
      addAnswer(items, question, { share: value, parts, answers: objects.size });
  }
  return items;
};

/** How each question did, in all versions together and in each. */
export const askItems = async (
  ask: AskEngine,
  scope: EngineScope,
  context: PeopleContext,
): Promise<readonly VersionedItem[]> => {
  const versions = (await allRows(ask(answerVersionsQuery(scope))))
    .map((row) => textIn(row, 0))
    .sort(compareVersions);
  const all = summarizeItems(await askAnswers(ask, scope, context, null));
  const byVersion = [];
  if (versions.length > 1)
    for (const version of versions)
      byVersion.push({
        version,
        items: summarizeItems(await askAnswers(ask, scope, context, version)),
      });
  return joinVersions(all, byVersion);
};

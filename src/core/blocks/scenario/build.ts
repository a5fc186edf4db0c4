import type { BlockTypeOf } from '../block-type.ts';
import { longestNote, type RuntimeScenario } from './note.ts';
import { check } from './rules.ts';
import { ScenarioBlock } from './schema.ts';
import { view } from './view.ts';

export const scenario: BlockTypeOf<typeof ScenarioBlock, RuntimeScenario> = {
  schema: ScenarioBlock,
  isOwnWords: true,
  entryNames: { decisions: 'decision', options: 'option' },
  listsOf: ({ id: scenario, decisions }) => [
    { owner: `scenario "${scenario}"`, kind: 'decision', path: ['decisions'], entries: decisions },
    ...decisions.map(({ id, options }, index) => ({
      owner: `decision "${id}" of scenario "${scenario}"`,
      kind: 'option',
      path: ['decisions', index, 'options'],
      entries: options,
    })),
  ],
  planNote: ({ id, decisions }, giveKey) => {
    const options = decisions.map((decision) => decision.options.length);
    return { kind: 'scenario', id, key: giveKey(`${id} ${options.join()}`), options };
  },
  longestNote,
  isEachAsLong: true,
  check,
  view,
};

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Block, blockTypeOf } from '../../../../src/core/blocks/block.ts';
import { BLOCK_TYPES } from '../../../../src/core/blocks/build-registry.ts';
import { NOTE_TYPES } from '../../../../src/core/blocks/note-registry.ts';
import { Question } from '../../../../src/core/questions/question.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';

const names = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || pattern.test(entry.name))
    .map(({ name }) => name.replace(pattern, ''))
    .sort();

const blocks = sampleCourse()
  .chapters.flatMap(({ chapter }) => chapter.pages)
  .flatMap((page) => page.blocks)
  .map((block) => Block.parse(block));

const questions = sampleCourse()
  .chapters.flatMap(({ quiz }) => quiz?.questions ?? [])
  .map((question) => Question.parse(question));

test('every block type is registered and has its folder and template', () => {
  const types = Object.keys(BLOCK_TYPES).sort();
  expect(names('src/core/blocks', /^$/)).toEqual(types);
  expect(names('templates/blocks', /\.hbs$/)).toEqual(types);
  expect([...new Set(blocks.map(({ type }) => type))].sort()).toEqual(types);
});

test('a type is registered under the word that its blocks have as type', () => {
  for (const [name, { schema }] of Object.entries(BLOCK_TYPES)) expect(schema.shape.type.value).toBe(name);
});

test('a type that keeps something of the learner is in both registries and has its part of the run-time', () => {
  const kinds = Object.keys(NOTE_TYPES).sort();
  const keeping = blocks.flatMap((block) => {
    const note = blockTypeOf(block).planNote?.(block, (name) => name, {
      questionOf: (id) => questions.find((question) => question.id === id),
      responseMaxLength: 255,
      giveIndex: () => null,
    });
    return note ? [note] : [];
  });
  for (const { kind } of keeping) expect(blockTypeOf({ type: kind }).longestNote).toBeDefined();
  expect([...new Set(keeping.map(({ kind }) => kind))].sort()).toEqual(kinds);
  expect(names('src/runtime/ui/blocks', /\.ts$/)).toEqual(expect.arrayContaining(kinds));
});

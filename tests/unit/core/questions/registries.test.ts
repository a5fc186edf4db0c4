import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUILD_TYPES } from '../../../../src/core/questions/build-registry.ts';
import { listsOf, Question } from '../../../../src/core/questions/question.ts';
import { RUNTIME_TYPES } from '../../../../src/core/questions/runtime-registry.ts';
import { sampleCourse } from '../../../support/samples/sample-course.ts';

const names = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || pattern.test(entry.name))
    .map(({ name }) => name.replace(pattern, ''))
    .sort();

const types = Object.keys(BUILD_TYPES).sort();

test('every question type is in both registries and has its folder, template and control', () => {
  expect(Object.keys(RUNTIME_TYPES).sort()).toEqual(types);
  expect(names('src/core/questions', /^$/)).toEqual(types);
  expect(names('templates/questions', /\.hbs$/)).toEqual(types);
  expect(names('src/runtime/ui/questions', /\.ts$/)).toEqual(expect.arrayContaining(types));
});

test('a type is registered under the word that its questions have as type', () => {
  for (const [name, { schema }] of Object.entries(BUILD_TYPES)) expect(schema.shape.type.value).toBe(name);
});

test('the lists that a type names are lists of entries with ids', () => {
  const questions = sampleCourse().chapters.flatMap(({ quiz }) => quiz?.questions ?? []);
  expect([...new Set(questions.map(({ type }) => type))].sort()).toEqual(types);
  for (const question of questions)
    for (const { key, entries } of listsOf(Question.parse(question))) {
      expect(entries.length, `${key} of ${question.id}`).toBeGreaterThan(0);
      for (const { id } of entries) expect(id).toMatch(/^[a-z0-9-]+$/);
    }
});

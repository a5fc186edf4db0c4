import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { tagsOf } from '../../../../src/core/check/checked-package.ts';
import { renderCourse, sampleCourse } from '../../../support/samples/sample-course.ts';

/** A frame whose sandbox lacks `allow-forms`, or a policy with `form-action 'none'`, drops what a form does without a word. */
test('no page has a form, or a button that would submit one', () => {
  const course = sampleCourse();
  const pages = [
    ...renderCourse(course),
    ...renderCourse({ ...course, settings: { ...course.settings, scos: 'per-chapter' } }),
  ];
  expect(pages.length).toBeGreaterThan(2);
  const tags = pages.flatMap(tagsOf);
  expect(tags.filter(({ name }) => name === 'form')).toEqual([]);
  const buttons = tags.filter(({ name }) => name === 'button');
  expect(buttons.length).toBeGreaterThan(0);
  expect(buttons.filter(({ attributes }) => attributes.type !== 'button')).toEqual([]);
  const inputs = tags.filter(({ name }) => name === 'input');
  expect(inputs.filter(({ attributes: { type } }) => type === 'submit' || type === 'image')).toEqual([]);
});

test('nothing in the run-time waits for a form', () => {
  const folder = fileURLToPath(new URL('../../../../src/runtime', import.meta.url));
  const waiting = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /['"`](?:submit|form)\b['"`]|\bHTMLFormElement\b|\brequestSubmit\b|\bonsubmit\b|\bform\[/.test(
        readFileSync(path.join(folder, name), 'utf8'),
      ),
    );
  expect(waiting).toEqual([]);
});

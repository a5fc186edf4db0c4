import { expect, test } from 'vitest';
import { formatProfileDocument } from '../../../../src/core/xapi/profile-document.ts';
import { TEMPLATES } from '../../../../src/core/xapi/statement-profile.ts';
import { VERBS } from '../../../../src/core/xapi/vocabulary.ts';

interface Entry {
  readonly id: string;
  readonly inScheme: string;
  readonly [key: string]: unknown;
}

const profile = JSON.parse(formatProfileDocument()) as {
  readonly id: string;
  readonly versions: readonly { readonly id: string; readonly wasRevisionOf?: readonly string[] }[];
  readonly concepts: readonly Entry[];
  readonly templates: readonly Entry[];
  readonly patterns: readonly Entry[];
};

const entries = [...profile.concepts, ...profile.templates, ...profile.patterns];

test('every entry has an IRI of its own and belongs to the newest version', () => {
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [newest, ...older] = profile.versions;
  expect(newest?.wasRevisionOf).toEqual(older.map(({ id }) => id));
  for (const { inScheme } of entries) expect(inScheme).toBe(newest?.id);
});

test('patterns are made of templates and patterns that are there; one is primary, and no template is left out', () => {
  const known = new Set([...profile.templates, ...profile.patterns].map(({ id }) => id));
  const used = profile.patterns.flatMap(({ sequence = [], alternates = [], zeroOrMore = [] }) =>
    [sequence, alternates, zeroOrMore].flat(),
  );
  expect(used.filter((id) => !known.has(id as string))).toEqual([]);
  expect(profile.patterns.filter(({ primary }) => primary === true)).toHaveLength(1);
  expect(profile.templates.filter(({ id }) => !used.includes(id))).toEqual([]);
  for (const pattern of profile.patterns)
    expect(['sequence', 'alternates', 'zeroOrMore'].filter((kind) => kind in pattern)).toHaveLength(1);
});

test('every statement of the builder has its template, told apart by verb and type of object', () => {
  expect(profile.templates).toHaveLength(TEMPLATES.length);
  expect(new Set(profile.templates.map(({ verb }) => verb))).toEqual(new Set(Object.values(VERBS)));
  const keys = profile.templates.map(({ verb, objectActivityType }) => `${verb} ${objectActivityType}`);
  expect(new Set(keys).size).toBe(keys.length);
});

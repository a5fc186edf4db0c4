import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { severitiesOf } from '../../src/core/check/explain.ts';
import { formatReference } from '../../src/core/diagnostics/reference.ts';
import { formatProfileDocument, formatProfilePage } from '../../src/core/xapi/profile-document.ts';

test('docs/diagnostics.md is what the registry says; vitest --update writes it', async () => {
  await expect(formatReference(severitiesOf)).toMatchFileSnapshot('../../docs/diagnostics.md');
});

test('docs/xapi-profile.md and .jsonld are what statements are built by; vitest --update writes them', async () => {
  await expect(formatProfilePage()).toMatchFileSnapshot('../../docs/xapi-profile.md');
  await expect(formatProfileDocument()).toMatchFileSnapshot('../../docs/xapi-profile.jsonld');
});

test.each(['lrs.md', 'moodle.md'])(
  'docs/%s recommends no setting of Moodle that SCORM 1.2 does not see',
  (name) => {
    const page = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    expect(page).not.toMatch(/aicc/i);
  },
);

import { expect, test } from 'vitest';
import { formatReference } from '../../src/core/diagnostics/reference.ts';
import { formatProfileDocument, formatProfilePage } from '../../src/core/xapi/profile-document.ts';

test('docs/diagnostics.md is what the registry says; vitest --update writes it', async () => {
  await expect(formatReference()).toMatchFileSnapshot('../../docs/diagnostics.md');
});

test('docs/xapi-profile.md and .jsonld are what statements are built by; vitest --update writes them', async () => {
  await expect(formatProfilePage()).toMatchFileSnapshot('../../docs/xapi-profile.md');
  await expect(formatProfileDocument()).toMatchFileSnapshot('../../docs/xapi-profile.jsonld');
});

import { expect, test } from 'vitest';
import { formatReference } from '../../src/core/diagnostics/reference.ts';

test('docs/diagnostics.md is what the registry says; vitest --update writes it', async () => {
  await expect(formatReference()).toMatchFileSnapshot('../../docs/diagnostics.md');
});

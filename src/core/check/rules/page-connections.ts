import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { stampOf } from '../../plan/content-digest.ts';
import { XAPI_CONFIG_PATH } from '../../plan/package-file.ts';
import { connectionsOf, isOpenToAll } from '../../plan/page-connections.ts';
import { parseLrsConfig } from '../../xapi/lrs-config.ts';
import { endpointOrigin } from '../../xapi/lrs-endpoint.ts';
import { type CheckRule, pagesOf } from '../checked-package.ts';

/** Every page of a package that this tool built may connect to its own server and to the LRS that is set, and to no other. */
export const pageConnections: CheckRule = (checked) => {
  const config = checked.files.has(XAPI_CONFIG_PATH)
    ? parseLrsConfig(checked.text(XAPI_CONFIG_PATH))
    : ({ ok: true, value: { endpoint: null } } as const);
  // What is wrong with the settings is told by their own rule.
  if (!config.ok) return [];
  const { endpoint } = config.value;
  const wanted = endpoint === null ? null : endpointOrigin(endpoint);
  return pagesOf(checked).flatMap((file): readonly Diagnostic[] => {
    const page = checked.text(file);
    const found = stampOf(page) === null ? null : connectionsOf(page);
    if (found === null) return [];
    if (isOpenToAll(found)) return [report('page/connects-anywhere', {}, { file })];
    const list = found.join(' ');
    return list === (wanted ?? '') ? [] : [report('page/connections', { found: list, wanted }, { file })];
  });
};

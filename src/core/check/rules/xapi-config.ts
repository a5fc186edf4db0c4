import { report } from '../../diagnostics/registry.ts';
import { XAPI_CONFIG_PATH } from '../../plan/package-file.ts';
import { parseLrsConfig } from '../../xapi/lrs-config.ts';
import { isPlainHttp } from '../../xapi/lrs-endpoint.ts';
import type { CheckRule } from '../checked-package.ts';

/** `xapi-config.json` can be read, and what it gives away is said. The key itself is never shown. */
export const xapiConfig: CheckRule = ({ files, text }) => {
  if (!files.has(XAPI_CONFIG_PATH)) return [];
  const location = { file: XAPI_CONFIG_PATH };
  const config = parseLrsConfig(text(XAPI_CONFIG_PATH));
  if (!config.ok) return [report('package/xapi-config', { problem: config.problem }, location)];
  const { endpoint, auth } = config.value;
  if (endpoint === null) return [];
  return [
    ...(auth === undefined ? [] : [report('package/xapi-key', { endpoint }, location)]),
    ...(isPlainHttp(endpoint) ? [report('package/xapi-plain-http', { endpoint }, location)] : []),
  ];
};

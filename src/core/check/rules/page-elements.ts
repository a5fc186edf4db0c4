import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { isOtherServer } from '../../text/url-path.ts';
import { type CheckRule, pagesOf, type Tag } from '../checked-package.ts';

/** Elements whose code or style browsers refuse if it comes unencrypted into an encrypted page. */
const ACTIVE: Readonly<Record<string, string>> = {
  script: 'src',
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  object: 'data',
  link: 'href',
};

/** Where a page goes by itself, as `<meta http-equiv="refresh">` says; `null` if it stays. */
const refreshOf = ({ name, attributes }: Tag): string | null => {
  if (name !== 'meta' || attributes['http-equiv']?.trim().toLowerCase() !== 'refresh') return null;
  return /^[\s\d.]*[;,]\s*url\s*=\s*["']?([^"']*)/i.exec(attributes.content ?? '')?.[1]?.trim() ?? null;
};

const judge = (tag: Tag, file: string): readonly Diagnostic[] => {
  const { name, attributes, line } = tag;
  const location = { file, line };
  const diagnostics: Diagnostic[] = [];
  const refresh = refreshOf(tag);
  if (refresh !== null) diagnostics.push(report('page/refresh', { address: refresh }, location));
  if (name === 'base' && attributes.href !== undefined && !/^\.?\/?$/.test(attributes.href))
    diagnostics.push(report('page/base', { address: attributes.href }, location));
  const action = name === 'form' ? attributes.action : attributes.formaction;
  if (action !== undefined && isOtherServer(action))
    diagnostics.push(report('page/form', { address: action }, location));
  const shown = { object: attributes.data, embed: attributes.src, param: attributes.value }[name];
  if (shown !== undefined && /\.swf(?:$|[?#])/i.test(shown))
    diagnostics.push(report('page/flash', { address: shown }, location));
  const active = attributes[ACTIVE[name] ?? ''];
  const isStyle = name !== 'link' || /stylesheet/i.test(attributes.rel ?? '');
  if (active !== undefined && isStyle && isOtherServer(active) && /^\s*http:/i.test(active))
    diagnostics.push(report('page/mixed-content', { address: active }, location));
  return diagnostics;
};

/** Elements that lead a page or an answer away from where the LMS looks, or that no browser shows. */
export const pageElements: CheckRule = (checked) =>
  pagesOf(checked).flatMap((file) => checked.tags(file).flatMap((tag) => judge(tag, file)));

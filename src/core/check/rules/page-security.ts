import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { type CheckRule, lateTagsOf, pagesOf } from '../checked-package.ts';

/** Attributes by which a page loads something. */
const LOADING: ReadonlySet<string> = new Set(['src', 'srcset', 'poster', 'data', 'background']);

const isForeign = (address: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address) && !address.startsWith('data:image/');

/** Every page has a Content-Security-Policy that forbids inline code, and needs none; nothing is fetched from elsewhere. */
export const pageSecurity: CheckRule = (checked) =>
  pagesOf(checked).flatMap((path) => {
    const diagnostics: Diagnostic[] = [];
    const tags = checked.tags(path);
    const policy = tags.find(
      (tag) =>
        tag.name === 'meta' && tag.attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
    )?.attributes.content;
    if (policy === undefined || !/default-src 'none'/.test(policy) || /unsafe-(?:inline|eval)/.test(policy))
      diagnostics.push(report('page/policy', { isPresent: policy !== undefined }, { file: path }));
    const parts = [{ path, tags }, ...lateTagsOf(checked, path)];
    for (const { path: file, tags: all } of parts)
      for (const { name, attributes, line, text } of all) {
        const location = { file, line };
        if (name === 'script' && text.trim() !== '' && !/json$/.test(attributes.type ?? ''))
          diagnostics.push(report('page/inline-script', {}, location));
        if (name === 'style' || attributes.style !== undefined)
          diagnostics.push(report('page/inline-style', { tag: name }, location));
        for (const key of Object.keys(attributes)) {
          if (/^on[a-z]+$/.test(key))
            diagnostics.push(report('page/event-handler', { attribute: key }, location));
          const address = attributes[key] ?? '';
          if ((LOADING.has(key) || (name === 'link' && key === 'href')) && isForeign(address))
            diagnostics.push(report('page/foreign-resource', { address }, location));
        }
        if (/^\s*javascript:/i.test(attributes.href ?? ''))
          diagnostics.push(report('page/event-handler', { attribute: 'href' }, location));
      }
    return diagnostics;
  });

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { type CheckRule, lateTagsOf, pagesOf } from '../checked-package.ts';

/** Attributes by which a page loads something. */
const LOADING: readonly string[] = ['src', 'srcset', 'poster', 'data', 'background'];

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
    for (const { name, attributes, line, text, file } of parts.flatMap((part) =>
      part.tags.map((tag) => ({ ...tag, file: part.path })),
    )) {
      const place = { file, line };
      const isData = /json$/.test(attributes.type ?? '');
      if (name === 'script' && !isData && text.trim() !== '')
        diagnostics.push(report('page/inline-script', {}, place));
      if (name === 'style' || 'style' in attributes)
        diagnostics.push(report('page/inline-style', { tag: name }, place));
      for (const attribute of Object.keys(attributes).filter((key) => /^on[a-z]+$/.test(key)))
        diagnostics.push(report('page/event-handler', { attribute }, place));
      const loaded = LOADING.filter((key) => attributes[key] !== undefined).map(
        (key) => attributes[key] ?? '',
      );
      if (name === 'link') loaded.push(attributes.href ?? '');
      for (const address of loaded.filter(isForeign))
        diagnostics.push(report('page/foreign-resource', { address }, place));
      if (/^\s*javascript:/i.test(attributes.href ?? ''))
        diagnostics.push(report('page/event-handler', { attribute: 'href' }, place));
    }
    return diagnostics;
  });

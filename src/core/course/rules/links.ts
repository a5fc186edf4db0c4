import type { CourseView, Rule } from './course-view.ts';

/** Names of values in an address that let whoever has it in. */
const SECRET_NAMES =
  /[?&#](?:access[_-]?token|api[_-]?key|auth|authkey|jsessionid|passw(?:or)?d|phpsessid|pwd|secret|sesskey|sessionid|sig|signature|token|wstoken|x-amz-signature)=[^&#]/i;

/** What in an address gives away a password or a session; null if nothing does. */
export const credentialsIn = (href: string): 'a name and password' | 'a key or a session' | null => {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(href)) return 'a name and password';
  return SECRET_NAMES.test(href) ? 'a key or a session' : null;
};

/** Whether an address leads to the reader's own computer. */
export const isLoopback = (href: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#]*@)?(?:(?:[^/?#:]*\.)?localhost|127(?:\.\d+){1,3}|0\.0\.0\.0|\[::1?\])\.?(?=[:/?#]|$)/i.test(
    href,
  );

/** The ids of the pages that stand in the same SCO as a file; undefined if that is not known. */
const pagesBeside = ({ settings, chapters }: CourseView, file: string): readonly string[] | undefined => {
  if (settings?.value.scos !== 'per-chapter') return undefined;
  if (file === settings.file) return chapters[0]?.pageIds;
  return chapters.find(({ chapter, quiz }) => chapter?.file === file || quiz?.file === file)?.pageIds ?? [];
};

/** A link leads to an `https:` or `mailto:` address, or to a page that stands in the same SCO; it has a name, and is a link when shown. */
export const links: Rule = (view, report) => {
  const { texts, chapters } = view;
  const pageIds = chapters.flatMap((chapter) => chapter.pageIds ?? []);
  const known = new Set([...pageIds, ...(view.caseFile ? ['case-file'] : [])]);
  const areAllKnown = chapters.every((chapter) => chapter.pageIds);
  for (const { text, links, namelessLinks, lostLinks, bareAddresses, file, path } of texts) {
    for (const href of links) {
      const spot = { file, path, needle: href };
      const page = /^#(.+)/.exec(href)?.[1];
      const credentials = credentialsIn(href);
      if (page === undefined) {
        if (!/^(?:https:\/\/[^/]|mailto:.+@)\S*$/i.test(href)) report('course/link-target', { href }, spot);
        else if (credentials !== null) report('course/link-credentials', { href, what: credentials }, spot);
        else if (isLoopback(href)) report('course/link-loopback', { href }, spot);
      } else if (areAllKnown && !known.has(page))
        report('course/unknown-link-page', { page, known: pageIds }, spot);
      else if (page !== 'case-file' && pagesBeside(view, file)?.includes(page) === false)
        report('course/lost-link', { href, reason: 'the page is in another SCO' }, spot);
    }
    for (const href of namelessLinks) {
      const whole = `[](${href})`;
      const needle = text.includes(whole) ? whole : href;
      report('course/link-without-name', { href }, { file, path, needle });
    }
    for (const address of new Set(bareAddresses))
      report('course/bare-address', { address }, { file, path, needle: address });
    for (const href of lostLinks)
      report('course/lost-link', { href, reason: 'the text becomes a label' }, { file, path, needle: href });
  }
};

import { onDelegatedClick } from './elements.ts';
import type { Ui } from './ui.ts';

/**
 * Links to other sites, and files to download. A frame whose sandbox lacks `allow-popups` or `allow-downloads` drops them
 * without a word: then the page says what was to open, beside the link.
 */
export const bindExternalLinks = ({ document, window, strings, messageFormatter, make }: Ui): void => {
  onDelegatedClick<HTMLAnchorElement>(document, 'a[target="_blank"]', (link, event) => {
    const isMail = link.protocol === 'mailto:';
    if (!isMail) {
      event.preventDefault();
      const opened = window.open(link.href, '_blank');
      if (opened) {
        // As `noopener`, with which a window that has opened looks like one that has not.
        opened.opener = null;
        return;
      }
    }
    if (link.nextElementSibling?.matches('.outside-hint')) return;
    const address = isMail ? decodeURIComponent(link.pathname) : link.href;
    const hint = make('span', 'outside-hint', messageFormatter.fill(strings.windowBlocked, { address }));
    hint.setAttribute('role', 'alert');
    link.after(hint);
  });
  // Whether a download has started, no page is told.
  onDelegatedClick<HTMLAnchorElement>(document, 'a[download]', (link) => {
    const hint = link.closest('.download')?.querySelector('.download-hint');
    const open = make('a', '', strings.openFile);
    open.href = link.href;
    open.target = '_blank';
    open.rel = 'noopener';
    hint?.replaceChildren(strings.downloadBlocked, ' ', open);
  });
};

import type { Ui } from './ui.ts';

/** Opens the view that the address names, else the one where the learner left off, else the start. */
export const startInitialView = ({ window, session, strings, parseProgress, views, notices }: Ui): void => {
  const named = window.location.hash.slice(1);
  const left = session.getState().location;
  const open = (): void => {
    if (views.has(named)) views.open(named);
    else if (views.has(left)) {
      let isFirst = true;
      views.onOpen(() => {
        if (isFirst) notices.show('resumed', strings.resumed);
        isFirst = false;
      });
      views.open(left);
    } else views.open('start');
  };
  // What an address names may be something in a view, which is known when it has been read.
  if (named === '' || views.has(named)) open();
  else parseProgress.whenParsed(named, open);
};

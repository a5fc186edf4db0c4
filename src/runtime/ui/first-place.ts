import type { Ui } from './ui.ts';

/** Opens the place that the address names, else the one where the learner left off, else the start. */
export const startFirstPlace = ({ window, session, strings, parseProgress, places, notices }: Ui): void => {
  const named = window.location.hash.slice(1);
  const left = session.getState().location;
  const open = (): void => {
    if (places.has(named)) places.open(named);
    else if (places.has(left)) {
      let isFirst = true;
      places.onOpen(() => {
        if (isFirst) notices.show('resumed', strings.resumed);
        isFirst = false;
      });
      places.open(left);
    } else places.open('start');
  };
  // What an address names may be something in a place, which is known when it has been read.
  if (named === '' || places.has(named)) open();
  else parseProgress.whenParsed(named, open);
};

import type { Ui } from './ui.ts';

/** Opens the place that the address names, else the one where the learner left off, else the start. */
export const startFirstPlace = ({ window, session, strings, places, notices }: Ui): void => {
  const named = window.location.hash.slice(1);
  const left = session.getState().location;
  if (places.has(named)) places.open(named);
  else if (places.has(left)) {
    places.open(left);
    notices.show('resumed', strings.resumed);
  } else places.open('start');
};

import { focusOn, textOf } from './elements.ts';
import { runSafely, type UiWorld } from './ui-world.ts';
import type { Wording } from './wording.ts';

/** The place that the state calls `contents`. */
const START = 'start';

/** The parts of the page of which one is shown at a time: pages, quizzes, start, glossary, sources, results, search. */
export interface Places {
  /** Id of the place shown; `''` before the first. */
  current(): string;
  /** Whether an element of that id is a place or in one. */
  has(id: string): boolean;
  /** As the contents list names it. */
  titleOf(id: string): string;
  /** Shows the place of that id, or the one that holds the element of that id, and focuses its heading or `focus`. */
  go(id: string, focus?: HTMLElement): void;
  /** Shows the first place of the launch, without taking the focus away from wherever the LMS has it. */
  open(id: string): void;
  /** Calls back after a place was shown. */
  onOpen(listener: (id: string) => void): void;
  /** Calls back before another place is shown, and when `leave` is called. */
  onLeave(listener: () => void): void;
  leave(): void;
  focusHeading(): void;
}

/** The router: keeps `location.hash` and the place shown in step, with a history entry for every place. */
export const createPlaces = ({ document, window, session, strings }: UiWorld, wording: Wording): Places => {
  const { history, location } = window;
  const all = [...document.querySelectorAll<HTMLElement>('.place')];
  const labels = new Map(
    [...document.querySelectorAll<HTMLElement>('#contents [data-place]')].map((link) => [
      link.dataset.place,
      textOf(link),
    ]),
  );
  const openListeners: ((id: string) => void)[] = [];
  const leaveListeners: (() => void)[] = [];
  const scrolled = new Map<string, number>();
  let current: HTMLElement | undefined;
  let shownId = '';
  let firstId = '';

  if ('scrollRestoration' in history) history.scrollRestoration = 'manual';

  const placeOf = (element: HTMLElement | null): HTMLElement | undefined =>
    all.find((place) => element !== null && place.contains(element));

  const headingOf = (place: HTMLElement): HTMLElement => place.querySelector('h1') ?? place;

  const titleOf = (id: string): string => {
    const quiz = session.course.quizzes.find((candidate) => candidate.id === id);
    const place = all.find((candidate) => candidate.id === id);
    return quiz?.title ?? labels.get(id) ?? (place ? textOf(headingOf(place)) : id);
  };

  const leave = (): void => {
    for (const listener of leaveListeners) runSafely(listener);
  };

  const show = (element: HTMLElement, place: HTMLElement, top = 0, focus?: HTMLElement): void => {
    const isFirst = current === undefined;
    if (current) {
      leave();
      scrolled.set(current.id, window.scrollY);
    }
    for (const other of all) other.classList.toggle('current', other === place);
    current = place;
    shownId = element.id;
    const course = session.course.title;
    document.title =
      place.id === START ? course : wording.fill(strings.documentTitle, { place: titleOf(place.id), course });
    if (place.dataset.placeKind !== undefined)
      runSafely(() =>
        session.dispatch({ type: 'place-opened', place: place.id === START ? 'contents' : place.id }),
      );
    for (const listener of openListeners) runSafely(() => listener(place.id));

    const target = focus ?? (element === place ? undefined : element);
    for (let parent = target?.closest('details'); parent; parent = parent.parentElement?.closest('details'))
      parent.open = true;
    if (target) target.scrollIntoView({ block: 'center', behavior: 'instant' });
    else window.scrollTo({ top, behavior: 'instant' });
    if (target) focusOn(target);
    else if (!isFirst) focusOn(headingOf(place));
  };

  window.addEventListener('hashchange', () => {
    const id = location.hash.slice(1) || firstId;
    const element = document.getElementById(id);
    const place = placeOf(element);
    if (element && place && id !== shownId) show(element, place, scrolled.get(place.id));
  });

  return {
    current: () => current?.id ?? '',
    has: (id) => placeOf(document.getElementById(id)) !== undefined,
    titleOf,
    go: (id, focus) => {
      const element = document.getElementById(id);
      const place = placeOf(element);
      if (!element || !place) return;
      // Where the address cannot be changed, in a page without one, places work without history.
      if (location.hash !== `#${id}`) runSafely(() => history.pushState(null, '', `#${id}`));
      show(element, place, 0, focus);
    },
    open: (id) => {
      const element = document.getElementById(id);
      const place = placeOf(element);
      firstId = id;
      if (element && place) show(element, place);
    },
    onOpen: (listener) => void openListeners.push(listener),
    onLeave: (listener) => void leaveListeners.push(listener),
    leave,
    focusHeading: () => {
      if (current) focusOn(headingOf(current));
    },
  };
};

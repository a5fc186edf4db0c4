import { focusOn, textOf } from './elements.ts';
import { runSafely } from './run-safely.ts';
import type { UiEnvironment } from './ui-environment.ts';
import type { Wording } from './wording.ts';

/** The place that the state calls `contents`. */
const START = 'start';

/** Places that every page has. */
const EVERYWHERE: readonly string[] = [START, 'results', 'glossary', 'sources', 'search-results'];

/** The parts of the page of which one is shown at a time: pages, quizzes, start, glossary, sources, results, search. */
export interface Places {
  /** Id of the place shown; `''` before the first. */
  current(): string;
  /** Whether an element of that id is a place or in one, or will be when the page has been read. */
  has(id: string): boolean;
  /** As the contents list names it. */
  titleOf(id: string): string;
  /**
   * Shows the place of that id, or the one that holds the element of that id, and focuses its heading or `focus`; if it has
   * not been read yet, as soon as it has been.
   */
  go(id: string, focus?: HTMLElement): void;
  /** Shows the first place of the launch, without taking the focus away from wherever the LMS has it. */
  open(id: string): void;
  /** Calls back after a place was shown, and at once if one is shown. */
  onOpen(listener: (id: string) => void): void;
  /** Calls back when a place is to be shown that has not been read yet. */
  onWait(listener: () => void): void;
  /** Calls back before another place is shown, and when `leave` is called. */
  onLeave(listener: () => void): void;
  leave(): void;
  focusHeading(): void;
}

/** The router: keeps `location.hash` and the place shown in step, with a history entry for every place. */
export const createPlaces = (
  { document, window, session, strings, parseProgress, schedule }: UiEnvironment,
  wording: Wording,
): Places => {
  const { history, location } = window;
  const { pages, quizzes } = session.course;
  const labels = new Map(
    [...document.querySelectorAll<HTMLElement>('#contents [data-place]')].map((link) => [
      link.dataset.place,
      textOf(link),
    ]),
  );
  const known = new Set([...EVERYWHERE, ...labels.keys(), ...[...pages, ...quizzes].map(({ id }) => id)]);
  const openListeners: ((id: string) => void)[] = [];
  const leaveListeners: (() => void)[] = [];
  const waitListeners: (() => void)[] = [];
  const scrolled = new Map<string, number>();
  let current: HTMLElement | undefined;
  let shownId = '';
  let firstId = '';
  /** The place that is to be shown, by number: who asks for another meanwhile gets that one. */
  let wanted = 0;
  let isAddressDue = false;

  if ('scrollRestoration' in history) history.scrollRestoration = 'manual';

  const placeOf = (element: HTMLElement | null): HTMLElement | undefined =>
    element?.closest<HTMLElement>('.place') ?? undefined;

  const has = (id: string): boolean =>
    placeOf(document.getElementById(id)) !== undefined || (!parseProgress.isComplete() && known.has(id));

  const headingOf = (place: HTMLElement): HTMLElement => place.querySelector('h1') ?? place;

  const titleOf = (id: string): string => {
    const quiz = session.course.quizzes.find((candidate) => candidate.id === id);
    const place = placeOf(document.getElementById(id));
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
    current?.classList.remove('current');
    place.classList.add('current');
    current = place;
    shownId = element.id;
    const course = session.course.title;
    document.title =
      place.id === START ? course : wording.fill(strings.documentTitle, { place: titleOf(place.id), course });
    if (place.dataset.placeKind !== undefined)
      runSafely(() =>
        session.dispatch({ type: 'place-opened', place: place.id === START ? 'contents' : place.id }),
      );
    for (const listener of [...openListeners]) runSafely(() => listener(place.id));

    const target = focus ?? (element === place ? undefined : element);
    for (let parent = target?.closest('details'); parent; parent = parent.parentElement?.closest('details'))
      parent.open = true;
    if (target) target.scrollIntoView({ block: 'center', behavior: 'instant' });
    else if (!isFirst) window.scrollTo({ top, behavior: 'instant' });
    if (target) focusOn(target);
    else if (!isFirst) focusOn(headingOf(place));
  };

  /**
   * Not while the page is being read: at its end the browser looks for what the address names, takes the focus away and
   * scrolls there. Where the address cannot be changed, in a page without one, places work without history.
   */
  const setAddress = (id: string): void => {
    if (location.hash !== `#${id}`) runSafely(() => history.pushState(null, '', `#${id}`));
  };

  /** Shows what is there; what is not is waited for. */
  const showWhenRead = (id: string, top?: number, focus?: HTMLElement): void => {
    wanted += 1;
    const number = wanted;
    if (!parseProgress.hasParsed(id)) for (const listener of waitListeners) runSafely(listener);
    parseProgress.whenParsed(id, () => {
      const element = document.getElementById(id);
      const place = placeOf(element);
      if (element && place && number === wanted) show(element, place, top ?? scrolled.get(place.id), focus);
    });
  };

  window.addEventListener('hashchange', () => {
    const id = location.hash.slice(1) || firstId;
    if (id !== shownId && has(id)) showWhenRead(id);
  });

  return {
    current: () => current?.id ?? '',
    has,
    titleOf,
    go: (id, focus) => {
      if (!has(id)) return;
      if (parseProgress.isComplete()) setAddress(id);
      else if (!isAddressDue) {
        isAddressDue = true;
        parseProgress.whenComplete(() => schedule(() => setAddress(shownId), 0));
      }
      showWhenRead(id, 0, focus);
    },
    open: (id) => {
      firstId = id;
      showWhenRead(id, 0);
    },
    onOpen: (listener) => {
      openListeners.push(listener);
      if (current) {
        const { id } = current;
        runSafely(() => listener(id));
      }
    },
    onWait: (listener) => void waitListeners.push(listener),
    onLeave: (listener) => void leaveListeners.push(listener),
    leave,
    focusHeading: () => {
      if (current) focusOn(headingOf(current));
    },
  };
};

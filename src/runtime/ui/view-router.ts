import { focusElement, normalizedText } from './elements.ts';
import type { MessageFormatter } from './message-formatter.ts';
import { runSafely } from './run-safely.ts';
import type { UiEnvironment } from './ui-environment.ts';

/** The view that the state calls `contents`. */
const START = 'start';

/** Views that every page has. */
const EVERYWHERE: readonly string[] = [START, 'results', 'glossary', 'sources'];

/** The parts of the page of which one is shown at a time: pages, quizzes, start, glossary, sources, results, search. */
export interface ViewRouter {
  /** Id of the view shown; `''` before the first. */
  current(): string;
  /** Whether an element of that id is a view or in one, or will be when the page has been read. */
  has(id: string): boolean;
  /** As the contents list names it. */
  titleOf(id: string): string;
  /** The number of a page, such as "1.4"; the title of what has none. */
  shortTitleOf(id: string): string;
  /**
   * Shows the view of that id, or the one that holds the element of that id, and focuses its heading or `focus`; if it has
   * not been read yet, as soon as it has been.
   */
  go(id: string, focus?: HTMLElement): void;
  /** Shows the first view of the launch, without taking the focus away from wherever the LMS has it. */
  open(id: string): void;
  /** Calls back after a view was shown, and at once if one is shown. */
  onOpen(listener: (id: string) => void): void;
  /** Calls back when a view is to be shown that has not been read yet. */
  onWait(listener: () => void): void;
  /** Calls back before another view is shown, and when `leave` is called. */
  onLeave(listener: () => void): void;
  leave(): void;
  focusHeading(): void;
}

/** The router: keeps `location.hash` and the view shown in step, with a history entry for every view. */
export const createViewRouter = (
  { document, window, session, strings, parseProgress, schedule }: UiEnvironment,
  messageFormatter: MessageFormatter,
): ViewRouter => {
  const { history, location } = window;
  const { pages, quizzes } = session.course;
  const labels = new Map(
    [...document.querySelectorAll<HTMLElement>('#contents [data-place]')].map((link) => [
      link.dataset.place,
      {
        title: normalizedText(link.querySelector('.contents-title')),
        number: normalizedText(link.querySelector('.contents-number')),
      },
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
  /** The view that is to be shown, by number: who asks for another meanwhile gets that one. */
  let wanted = 0;
  let isAddressDue = false;

  if ('scrollRestoration' in history) history.scrollRestoration = 'manual';

  const viewContaining = (element: HTMLElement | null): HTMLElement | undefined =>
    element?.closest<HTMLElement>('.place') ?? undefined;

  const has = (id: string): boolean =>
    viewContaining(document.getElementById(id)) !== undefined ||
    (!parseProgress.isComplete() && known.has(id));

  const headingOf = (view: HTMLElement): HTMLElement => view.querySelector('h1') ?? view;

  const titleOf = (id: string): string => {
    const quiz = session.course.quizzes.find((candidate) => candidate.id === id);
    const view = viewContaining(document.getElementById(id));
    return quiz?.title ?? labels.get(id)?.title ?? (view ? normalizedText(headingOf(view)) : id);
  };

  const leave = (): void => {
    for (const listener of leaveListeners) runSafely(listener);
  };

  const show = (element: HTMLElement, view: HTMLElement, top = 0, focus?: HTMLElement): void => {
    const isFirst = current === undefined;
    if (current) {
      leave();
      scrolled.set(current.id, window.scrollY);
    }
    current?.classList.remove('current');
    view.classList.add('current');
    current = view;
    shownId = element.id;
    const course = session.course.title;
    document.title =
      view.id === START
        ? course
        : messageFormatter.fill(strings.documentTitle, { place: titleOf(view.id), course });
    if (view.dataset.placeKind !== undefined)
      runSafely(() =>
        session.dispatch({ type: 'view-opened', view: view.id === START ? 'contents' : view.id }),
      );
    for (const listener of [...openListeners]) runSafely(() => listener(view.id));

    const target = focus ?? (element === view ? undefined : element);
    for (let parent = target?.closest('details'); parent; parent = parent.parentElement?.closest('details'))
      parent.open = true;
    if (target) target.scrollIntoView({ block: 'center', behavior: 'instant' });
    else if (!isFirst) window.scrollTo({ top, behavior: 'instant' });
    if (target) focusElement(target);
    else if (!isFirst) focusElement(headingOf(view));
  };

  /**
   * Not while the page is being read: at its end the browser looks for what the address names, takes the focus away and
   * scrolls there. Where the address cannot be changed, in a page without one, views work without history.
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
      const view = viewContaining(element);
      if (element && view && number === wanted) show(element, view, top ?? scrolled.get(view.id), focus);
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
    shortTitleOf: (id) => labels.get(id)?.number || titleOf(id),
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
      if (current) focusElement(headingOf(current));
    },
  };
};

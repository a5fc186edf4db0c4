import { type ApiWindow, canApiAppear, type FoundApi, findApi } from './find-api.ts';

/** An LMS that loads its API after the course is looked for so often. */
const LOOK_EVERY_MS = 250;
const WAIT_MS = 10_000;

/** Once the course has started without an LMS: it cannot change that, but it can say so. */
const LOOK_LATER_EVERY_MS = 3_000;

/** What the search needs, and what it leads to. */
export interface ApiSearch {
  readonly window: ApiWindow;
  readonly schedule: (callback: () => void, delayMs: number) => void;
  /** There is no API yet, and there may be one soon. */
  readonly onWait: () => void;
  /** `null`: the course runs without an LMS. */
  readonly onDecided: (found: FoundApi | null) => void;
  /** The course has started without an LMS, and now there is one. */
  readonly onLate: () => void;
}

/** Looks for the API until there is one or waiting makes no sense any more, and goes on looking after that. */
export const searchApi = ({ window, schedule, onWait, onDecided, onLate }: ApiSearch): void => {
  const found = findApi(window);
  if (found || !canApiAppear(window)) {
    onDecided(found);
    return;
  }
  const searchLater = (): void =>
    schedule(() => {
      if (findApi(window)) onLate();
      else searchLater();
    }, LOOK_LATER_EVERY_MS);
  const look = (waitedMs: number): void =>
    schedule(() => {
      const api = findApi(window);
      if (!api && waitedMs < WAIT_MS) {
        look(waitedMs + LOOK_EVERY_MS);
        return;
      }
      onDecided(api);
      if (!api) searchLater();
    }, LOOK_EVERY_MS);
  onWait();
  look(LOOK_EVERY_MS);
};

/** Runs a part of the page; if it throws, the console hears of it and the rest goes on. */
export const runSafely = (run: () => void): void => {
  try {
    run();
  } catch (error) {
    console.error(error);
  }
};

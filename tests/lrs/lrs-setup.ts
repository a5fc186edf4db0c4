import type { TestProject } from 'vitest/node';
import { startLrsProcess } from './lrs-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    lrsEndpoint: string;
  }
}

/** One LRS for all tests: each has an attempt, and so a registration, of its own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const lrs = await startLrsProcess();
  project.provide('lrsEndpoint', lrs.endpoint);
  return lrs.stop;
};

import type { TestProject } from 'vitest/node';
import { startEngineProcess } from './engine-process.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engineUrl: string;
  }
}

/** One engine for all tests: each has a table of its own. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const engine = await startEngineProcess();
  project.provide('engineUrl', engine.url);
  return engine.stop;
};

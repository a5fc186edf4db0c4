import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { coursewright: fileURLToPath(new URL('src/index.ts', import.meta.url)) };

/** Run before each file of every project. */
const setupFiles = ['tests/support/compare-bytes.ts'];

const UNIT_TESTS = ['tests/{unit,rules,golden,property}/**/*.test.ts', 'tests/faults/*.test.ts'];

export default defineConfig({
  test: {
    // Two at least: a test file with a browser waits for it half of its time. Each worker may have a browser: four are enough.
    maxWorkers: Math.min(4, Math.max(2, availableParallelism())),
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          setupFiles,
          // The files of a worker share what they have imported.
          isolate: false,
          include: UNIT_TESTS,
          exclude: ['**/*.isolated.test.ts', '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          // Those that put something else in the place of a module.
          name: 'unit-isolated',
          setupFiles,
          include: ['tests/unit/**/*.isolated.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          setupFiles,
          // The files of a worker share its browser and what they have imported.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts', 'tests/faults/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser/browser-setup.ts'],
          // The longest takes three quarters of a minute on two cores, and much more where they have much else to do.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'lrs',
          setupFiles,
          include: ['tests/lrs/*.test.ts'],
          globalSetup: ['tests/lrs/lrs-setup.ts', 'tests/support/browser/browser-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'engines',
          include: ['tests/engines/*.test.ts'],
          globalSetup: ['tests/engines/engine-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'moodle',
          setupFiles,
          include: ['tests/moodle/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that need a document: all that render (`.test.tsx`) and all of the layers made of components. */
const DOM_TESTS = ['tests/**/*.test.tsx', 'tests/{views,pages}/**/*.test.ts'];
/** Tests of pure code, which leave nothing changed behind. */
const PURE_TESTS = [
  'tests/{geometry,state,i18n,payload}/**/*.test.ts',
  'tests/domain/{export,quiz,quotes,record,search}/**/*.test.ts',
];
const NEVER = [...configDefaults.exclude, 'tests/e2e/**', 'tests/webkit/**', 'tests/package/**'];

/** A single file can ask for the other surroundings with `// @vitest-environment jsdom` on its first line. */
export default defineConfig({
  plugins: [react()],
  test: {
    // One a core: the runner itself waits most of the time.
    maxWorkers: '100%',
    // Only what never ends is given up: a machine that is busy with something else is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // Their modules are loaded once for all files of a worker, which halves the time.
        test: {
          name: 'pure',
          environment: 'node',
          include: PURE_TESTS,
          exclude: [...NEVER, ...DOM_TESTS],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...NEVER, ...DOM_TESTS, ...PURE_TESTS],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: DOM_TESTS,
          exclude: NEVER,
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
});

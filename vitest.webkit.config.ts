import { defineConfig } from 'vitest/config';

/** Tests of the built site in WebKit. They share one screen and one driver, so one file follows the other. */
export default defineConfig({
  test: {
    include: ['tests/webkit/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

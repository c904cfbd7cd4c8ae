import { defineConfig } from 'vitest/config';

/** Packs and installs what would be published, and makes sites with it: minutes, so apart from the unit tests. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});

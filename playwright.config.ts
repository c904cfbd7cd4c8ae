import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './src/node/find-chromium';

const PORT = Number(process.env['SAYSO_E2E_PORT'] ?? 4183);
const jsonFile = process.env['SAYSO_E2E_JSON'];

const executablePath = findChromium();
// The workers read this file again; told the answer, they need not search.
if (executablePath) process.env['CHROMIUM_PATH'] = executablePath;

/** Browser tests run against the built site in dist/, served as any static host would. Build first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // A few say the same at another size, in another language, or for longer: `npm run test:long`, not for every change.
  ...(process.env['SAYSO_LONG'] ? { grep: /@long/ } : { grepInvert: /@long/ }),
  forbidOnly: Boolean(process.env['CI']),
  // Only what will never come is waited for so long: a machine that is busy with something else is no failure.
  timeout: 120_000,
  expect: { timeout: 30_000, toPass: { timeout: 30_000 } },
  reporter: jsonFile ? [['list'], ['json', { outputFile: jsonFile }]] : [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A kept page would stand between a test and what it tests; `offline.test.ts` allows it.
    serviceWorkers: 'block',
    // Tracing every test costs a third of the time; `--trace on` when one is to be looked into.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { args: [...LAUNCH_ARGS], ...(executablePath ? { executablePath } : {}) },
      },
    },
  ],
  webServer: {
    command: `npm run --silent serve -- --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

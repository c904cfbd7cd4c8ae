import type { PlaywrightTestConfig } from '@playwright/test';
import { findFirefox } from './tools/browsers/firefox';
import base from './playwright.config';

/**
 * The core of the browser tests in Firefox, as its makers ship it. Tests tagged `@core` use nothing that only Chromium
 * has; the others need Chromium's own protocol, or would say the same twice.
 */
export default {
  ...base,
  grep: /@core/,
  use: {
    ...base.use,
    // A picture of a failure would put a style into the page, and the watch would report that instead.
    screenshot: 'off',
    trace: 'off',
  },
  projects: [
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: findFirefox() ?? 'firefox',
          // In a process of its own, a frame from another site hears nothing of the mouse Playwright moves.
          firefoxUserPrefs: { 'fission.webContentIsolationStrategy': 0 },
        },
      },
    },
  ],
} satisfies PlaywrightTestConfig;

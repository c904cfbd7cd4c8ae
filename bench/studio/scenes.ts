/** What faults are let loose in: a browser, moments at random, and whether what was done is kept. */
import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What a fault came to, once. */
export interface Outcome {
  readonly lost: number;
  /** Of a power cut: letters younger than two seconds, which may go. */
  readonly young?: number;
  /** The label said “kept” of what was not. */
  readonly saidWrongly?: boolean;
}

export interface Scene {
  readonly browser: Browser;
  readonly base: string;
  readonly random: () => number;
}

export type Fault = (scene: Scene) => Promise<Outcome>;

export const wait = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
export const moment = (random: () => number): Promise<void> => wait(300 + random() * 1300);

/** Runs a scene in a context of its own. */
export async function within<T>(browser: Browser, act: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: true });
  context.setDefaultTimeout(20_000);
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

export const isKept = (page: Page): Promise<boolean> =>
  page.locator('.kept').evaluate((label: HTMLElement) => label.dataset['kept'] === label.dataset['seq']);

export const untilKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const label = document.querySelector<HTMLElement>('.kept');
    return label?.dataset['kept'] !== undefined && label.dataset['kept'] === label.dataset['seq'];
  });

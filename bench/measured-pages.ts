import type { Page } from '@playwright/test';
import { toNextPaint } from './to-next-paint';

/** A page to measure: where it is, what a reader came to see, how it says that it is alive, and what is done on it. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
  readonly mark: string;
  /** Null for a page that never becomes alive. */
  readonly ready: string | null;
  /** The reader's first touch, for a page that comes alive by it. */
  readonly touch?: (page: Page) => Promise<void>;
  /** The page whose marks this one's are held against, by its name. */
  readonly against?: string;
  /** Things a reader does, each from the press to the next paint. */
  readonly acts?: Readonly<Record<string, (page: Page) => Promise<number>>>;
}

export const DOSSIER = 'armenia-csto';
const ALIVE = 'html[data-ready="true"]';
const node = (id: string): string => `[data-view="network"] [data-entity="${id}"]`;

const clickOn =
  (selector: string) =>
  (page: Page): Promise<number> =>
    toNextPaint(page, 'click', () => page.locator(selector).first().click());
const press =
  (selector: string, key: string) =>
  async (page: Page): Promise<number> => {
    await page.locator(selector).first().focus();
    return toNextPaint(page, 'keydown', () => page.keyboard.press(key));
  };

export const PAGES: readonly MeasuredPage[] = [
  {
    name: 'explore',
    path: `${DOSSIER}/`,
    mark: node('CSTO'),
    ready: ALIVE,
    acts: {
      'first selection (ms)': clickOn(node('CSTO')),
      'next selection (ms)': clickOn(node('RUS')),
      'step of the slider (ms)': press('[data-view="timeline"] input[type="range"]', 'ArrowLeft'),
    },
  },
  {
    name: 'embed, untouched',
    path: `${DOSSIER}/embed/`,
    mark: node('CSTO'),
    ready: null,
    against: "the embed's drawing, static",
  },
  {
    name: 'embed, all in',
    path: `${DOSSIER}/embed/`,
    mark: node('CSTO'),
    ready: ALIVE,
    touch: (page) => page.locator(node('CSTO')).first().hover(),
    acts: { 'next selection (ms)': clickOn(node('RUS')) },
  },
  { name: "the embed's drawing, static", path: 'bench/static-embed/', mark: node('CSTO'), ready: null },
  {
    name: 'present',
    path: `${DOSSIER}/present/`,
    mark: '[data-step="1"]',
    ready: ALIVE,
    acts: { 'next step (ms)': press('body', 'ArrowRight') },
  },
  { name: 'the same drawing, static', path: 'bench/static/', mark: node('CSTO'), ready: null },
  {
    name: 'React alone',
    path: 'bench/react/',
    mark: '[data-entity]',
    ready: ALIVE,
    acts: { 'a click (ms)': clickOn('button') },
  },
];

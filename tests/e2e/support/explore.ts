import { expect, type Locator, type Page } from '@playwright/test';

/** The first dossier's page, and where its parts are by the documented attributes. */
export const DOSSIER = '/armenia-csto/';

/** The passages that name the CSTO or carry what is said of it. */
export const CSTO_PASSAGES: readonly string[] = ['1.1', '2.3', '3.1', '3.2', '3.3', '4.1', '5.3', '7.2'];

export type ViewName =
  'map' | 'network' | 'article' | 'relations' | 'reports' | 'timeline' | 'legend' | 'panel' | 'voices';

export const view = (page: Page, name: ViewName): Locator => page.locator(`[data-view="${name}"]`);

export const node = (page: Page, entity: string): Locator => view(page, 'network').locator(`[data-entity="${entity}"]`);

/** A tie where it is drawn; narrow columns have it in a sentence too. */
export const tie = (page: Page, relation: string): Locator =>
  view(page, 'network').locator(`svg [data-relation="${relation}"]`);

/** The country's own shape on the map. */
export const country = (page: Page, iso: string): Locator => view(page, 'map').locator(`path[data-entity="${iso}"]`);

/** The part of the article a passage's text stands in. */
export const passage = (page: Page, id: string): Locator =>
  view(page, 'article').locator(`[data-passage="${id}"]`).first();

/** The passages the selection rests on, where they stand in the article; of one voice where that is named. */
export async function quoted(page: Page, voice?: 'speaker' | 'reporter' | 'record'): Promise<string[]> {
  // The card follows the marks, and says so while it does.
  await expect(view(page, 'panel')).toHaveAttribute('aria-busy', 'false');
  const of = voice === undefined ? '' : `[data-voice^="${voice}"]`;
  const ids = await view(page, 'article')
    .locator(`[data-passage][data-selected="true"]${of}`)
    .evaluateAll((passages) => passages.map((element) => element.getAttribute('data-passage') ?? ''));
  return [...new Set(ids)];
}

/** The passages of the article that the selection lights up, in text order. */
export async function litPassages(page: Page): Promise<string[]> {
  const ids = await view(page, 'article')
    .locator('[data-passage][data-selected="true"]')
    .evaluateAll((passages) => passages.map((element) => element.getAttribute('data-passage') ?? ''));
  return [...new Set(ids)];
}

export async function expectSelected(...marks: readonly Locator[]): Promise<void> {
  for (const mark of marks) await expect(mark).toHaveAttribute('data-selected', 'true');
}

export async function expectNothingSelected(page: Page): Promise<void> {
  await expect(page.locator('[data-selected="true"]')).toHaveCount(0);
}

/**
 * Clicks a shape at a point where nothing lies over it, as someone would who looks before touching.
 * @throws Error when the shape is covered everywhere, or outside the window
 */
export async function clickOpenGround(page: Page, shape: Locator): Promise<void> {
  const point = await shape.evaluate((element) => {
    const box = element.getBoundingClientRect();
    for (let row = 1; row < 24; row++) {
      for (let column = 1; column < 24; column++) {
        const x = box.left + (box.width * column) / 24;
        const y = box.top + (box.height * row) / 24;
        if (document.elementFromPoint(x, y) === element) return { x, y };
      }
    }
    return null;
  });
  if (point === null) throw new Error('The shape is covered everywhere.');
  await page.mouse.click(point.x, point.y);
}

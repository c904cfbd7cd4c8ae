/** How soon the Studio shows what it makes of a text: suggestions, the preview, one page; in ms. */
import type { Page } from '@playwright/test';
import { textIn, written } from '../../../src/studio/dossier/written';
import type { Files } from '../../../src/studio/dossier/files';
import { callName } from '../../../src/studio/script/voices';
import { timed } from './clocks';

type Figures = Readonly<Record<string, number>>;

/** From freezing a pasted text until the first suggestion is seen. */
export async function measurePencil(page: Page, base: string, article: string): Promise<Figures> {
  await page.goto('about:blank');
  await page.goto(`${base}studio/`);
  await page.locator('html[data-ready="true"]').waitFor();
  await page.locator('[data-paste]').fill(article);
  await page.locator('[data-do="look"]').click();
  await page.locator('[data-do="freeze"]').waitFor();
  const seen = await page.evaluate(
    async () =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.row .pencil')) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('[data-do="freeze"]')!.click();
      }),
  );
  return { 'suggestions after freezing': seen };
}

/** From before something is done until the preview has drawn what came of it. */
async function untilDrawn(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const drawn = new Promise<void>((done) => {
      const hear = ({ data }: MessageEvent<{ readonly sayso?: string; readonly at?: string }>): void => {
        if (data.sayso !== 'preview-at' || data.at !== 'done') return;
        removeEventListener('message', hear);
        requestAnimationFrame(() => setTimeout(done));
      };
      addEventListener('message', hear);
    });
    Object.assign(window, { drawn });
  });
  return timed(async () => {
    await act();
    await page.evaluate(() => (window as unknown as { drawn: Promise<void> }).drawn);
  });
}

/** The preview when it is opened, after a word has changed, and after a statement more. */
export async function measurePreview(page: Page, files: Files): Promise<Figures> {
  const all = written(files);
  const [{ from, to, evidence } = all.relations[0]!] = all.relations;
  const [one, other] = [from, to].map((ids) => callName(all, typeof ids === 'string' ? ids : ids[0]!));
  await page.locator('[data-go="story"]').click();
  const toggle = async (): Promise<void> => page.locator('[data-do="preview"]').click();
  const first = await untilDrawn(page, toggle);
  const said = `${textIn(all.data && (all.data as { summary: unknown }).summary, all.lang)} And more.`;
  const summary = page.locator('[data-field="summary"]').first();
  const reworded = await untilDrawn(page, async () => {
    await summary.fill(said);
    await summary.blur();
  });
  await toggle();
  await page.locator(`[data-go="text"]`).click();
  await page.locator(`[data-sentence="${evidence[0]!.passage}"]`).click();
  await page.locator('[data-do="statement"]').click();
  await page.locator('[data-field="from"]').fill(other!);
  await page.locator('[data-field="verb"]').fill('answers');
  await page.locator('[data-field="to"]').fill(one!);
  await untilDrawn(page, toggle);
  const laidOut = await untilDrawn(page, () => page.locator('[data-field="to"]').press('Enter'));
  await toggle();
  return {
    'the preview opens': first,
    'the preview after a word': reworded,
    'the preview after a statement more': laidOut,
  };
}

/** One page, from its button until the browser has it; the first time its parts are fetched. */
export async function measurePage(page: Page): Promise<Figures> {
  await page.locator('[data-go="publish"]').click();
  await page.locator('[data-passes="true"]').waitFor();
  const save = async (): Promise<number> =>
    timed(() =>
      Promise.all([page.waitForEvent('download', { timeout: 120_000 }), page.locator('[data-do="save-page"]').click()]),
    );
  return { 'one page saved, the first': await save(), 'one page saved again': await save() };
}

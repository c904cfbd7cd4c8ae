import { extractText, getDocumentProxy } from 'unpdf';
import { loadDossier } from '../data/load-dossier';
import { expect, open, test } from './support/app';

const dossier = loadDossier('armenia-csto');
/** What A4 and Letter both hold, in px. */
const SHEET = (240 / 25.4) * 96;

/** The words of each page, as a reader would select them; lines and spaces run together. */
async function wordsOf(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(inOneLine);
}

/** Lines are broken, also after a hyphen, where the paper ends. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('- ', '-');

/** Holds a handout to what it promises: not too long, every quotation whole on one page, answers apart. */
async function expectHandout(pdf: Buffer): Promise<void> {
  const pages = await wordsOf(pdf);
  expect(pages.length).toBeGreaterThanOrEqual(8);
  expect(pages.length).toBeLessThanOrEqual(12);
  for (const { id, exact } of dossier.passages) {
    const on = pages.filter((words) => words.includes(inOneLine(exact)));
    expect(on.length, `passage ${id} whole on a page`).toBeGreaterThan(0);
  }
  // A picture higher than a sheet would leave one empty before it, and be cut by the end of the next.
  for (const [at, words] of pages.entries()) expect(words.length, `page ${at + 1} is used`).toBeGreaterThan(100);
  expect(pages.filter((words) => words.endsWith('the words they rest on'))).toEqual([]);
  const answers = pages.findIndex((words) => words.startsWith('Answers'));
  const questions = pages.findIndex((words) => words.startsWith('Who says so?'));
  expect(questions).toBeGreaterThan(0);
  expect(answers).toBeGreaterThan(questions);
  // Reasons stand with the answers and nowhere before.
  const reason = 'A dated fact with its own source';
  expect(pages.slice(0, answers).join(' ')).not.toContain(reason);
  expect(pages.slice(answers).join(' ')).toContain(reason);
  // So does the table, which says whose words each statement is.
  expect(pages.slice(0, answers).join(' ')).not.toContain('From Statement To');
  // A table that goes on says again what its columns are.
  const columns = pages.filter((words) => words.includes('From Statement To'));
  expect(columns.length).toBeGreaterThan(1);
}

test(
  'the handout holds every quotation, the pictures, the table, and answers apart from questions',
  { tag: '@core' },
  async ({ page }) => {
    await open(page, '/armenia-csto/handout/');
    const text = (await page.locator('.handout-steps').textContent())!;
    for (const { id, exact } of dossier.passages) {
      expect(text).toContain(exact);
      await expect(page.locator(`blockquote[data-passage="${id}"]`)).toHaveCount(1);
    }
    // The table says who answers; what is answered stands with the quotation.
    for (const { note } of dossier.answers) expect(text).toContain(note!['en']);
    await expect(page.locator('[data-view="relations"] tbody tr')).toHaveCount(dossier.relations.length);
    await expect(page.locator('.worksheet')).toHaveCSS('break-before', 'page');
    await expect(page.locator('.answers')).toHaveCSS('break-before', 'page');
  },
);

for (const format of ['A4', 'Letter']) {
  test(
    `prints on ${format} without cutting a quotation or a picture`,
    { tag: format === 'A4' ? [] : '@long' },
    async ({ page }) => {
      await open(page, '/armenia-csto/handout/');
      const pdf = await page.pdf({ format });
      await expectHandout(pdf);
      await page.emulateMedia({ media: 'print' });
      // The map takes what the words leave of the first sheet.
      const [sheet, map] = await Promise.all(
        ['.first-sheet', '.first-sheet .map'].map(async (part) => (await page.locator(part).boundingBox())!),
      );
      expect(sheet!.height - (map!.y + map!.height - sheet!.y)).toBeLessThan(2);
      const pictures = await page.locator('.handout .figure').all();
      expect(pictures).toHaveLength(2);
      for (const picture of pictures) expect((await picture.boundingBox())!.height).toBeLessThan(SHEET);
      for (const kept of await page.locator('.handout blockquote, .figure, .worksheet li').all()) {
        await expect(kept).toHaveCSS('break-inside', 'avoid');
      }
    },
  );
}

test('on a phone, name and date each have a line to write on', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, '/armenia-csto/handout/', { until: 'read' });
  const lines = await page
    .locator('.fill-in > span')
    .evaluateAll((spans) => spans.map((span) => parseFloat(getComputedStyle(span, '::after').width)));
  expect(lines).toHaveLength(2);
  for (const width of lines) expect(width).toBeGreaterThan(100);
});

test('the PDF made at build is offered beside the page', async ({ page, request }) => {
  await open(page, '/armenia-csto/handout/');
  for (const name of ['PDF, A4', 'PDF, Letter']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const pdf = await (await request.get(new URL(href!, page.url()).href)).body();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await expectHandout(pdf);
  }
});

test('the handout can be read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await open(page, '/armenia-csto/handout/', { until: 'read' });
  const lists = page.locator('.answers > ol');
  // Who says so, through how many hands, and who answers.
  for (const [at, count] of [8, 4, 4].entries()) await expect(lists.nth(at).locator('> li')).toHaveCount(count);
  await context.close();
});

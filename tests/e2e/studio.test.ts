import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, ready, test } from './support/app';
import { refuseToKeep } from './support/refuse-to-keep';

const ARTICLE = `The Old Bridge Could Reopen

“The bridge could open again in spring,” Mayor Ada Brook said. The town council has not voted on it.

Advertisement

Engineers warned that the piers might not hold.`;

/** Waits until all that was done was read back from the browser's store. */
async function kept(page: Page): Promise<void> {
  const label = page.locator('.kept');
  await expect(async () => {
    const [seq, done] = [await label.getAttribute('data-kept'), await label.getAttribute('data-seq')];
    expect(seq).toBe(done);
  }).toPass();
}

const place = (page: Page, name: string) => page.locator(`[data-studio="${name}"]`);

/** Reaches something by Tab alone. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}.`);
}

/** Pastes the article, freezes it, and gives voices, a statement and a title, all by keyboard. */
async function make(page: Page): Promise<void> {
  await open(page, '/studio/');
  await tabTo(page, 'textarea[data-paste]');
  await page.keyboard.insertText(ARTICLE);
  await page.keyboard.press('Control+Enter');
  await expect(place(page, 'check')).toBeVisible();
  await tabTo(page, '[data-field="publisher"]');
  await page.keyboard.type('The Riverside Paper');
  await tabTo(page, '[data-field="url"]');
  await page.keyboard.type('https://example.org/bridge');
  await tabTo(page, '[data-do="freeze"]');
  await page.keyboard.press('Enter');

  await expect(place(page, 'text')).toBeVisible();
  await expect(page.locator('[data-sentence="0.1"]')).toBeFocused();
  await page.keyboard.press('1');
  // The mayor is suggested, for her name stands beside “said”.
  await expect(page.locator('[data-sentence="1.1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sentence="1.1"]')).toHaveAttribute('data-voice', 'ada-brook');
  await expect(page.locator('[data-sentence="1.2"]')).toBeFocused();
  await page.keyboard.press('1');
  await expect(page.locator('[data-sentence="2.1"]')).toBeFocused();
  await page.keyboard.press('a');
  await page.keyboard.type('Engineers');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sentence="2.1"]')).toHaveAttribute('data-voice', 'engineers');

  await page.locator('[data-sentence="2.1"]').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-sentence="1.1"]')).toBeFocused();
  await page.keyboard.press('r');
  await expect(place(page, 'statements')).toBeVisible();
  await tabTo(page, '[data-field="from"]');
  await page.keyboard.type('Ada Brook');
  await page.keyboard.press('Tab');
  await page.keyboard.type('speaks of perhaps reopening');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The bridge');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-statement]')).toContainText('Brook speaks of perhaps reopening The bridge');

  // Nobody answers, and that is said.
  await tabTo(page, '[data-do="no-answer"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-do="no-answer"]')).toHaveAttribute('aria-pressed', 'true');

  // The places are one stop; arrows lead on from the one shown.
  await tabTo(page, '[data-go="statements"]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-go="story"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-field="title"]');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Will the old bridge reopen?');
  await tabTo(page, '[data-field="summary"]');
  await page.keyboard.type('A claim by one mayor, in an invented paper.');
  await tabTo(page, '[data-do="add-step"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-step]')).toHaveCount(1);
  await kept(page);
}

/** Opens the Studio with its sample. */
async function openSample(page: Page): Promise<void> {
  await open(page, '/studio/');
  await page.locator('[data-do="sample"]').click();
}

test('an article becomes an explainer by keyboard alone, and is there again after the page was killed', async ({
  page,
  context,
}) => {
  test.slow();
  await make(page);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
  await expect(page.locator('[data-todo-count]')).toHaveAttribute('data-todo-count', '0');
  await page.close();

  const again = await context.newPage();
  await open(again, '/studio/');
  await again.getByRole('button', { name: 'Open: Will the old bridge reopen?' }).click();
  await expect(again.locator('[data-sentence="1.1"]')).toHaveAttribute('data-voice', 'ada-brook');
  await expect(again.locator('[data-sentence="2.1"]')).toHaveAttribute('data-voice', 'engineers');
  await again.locator('[data-go="statements"]').click();
  await expect(again.locator('[data-statement]')).toHaveCount(1);

  // History is there, too: the step is taken back, and done again.
  await again.locator('[data-go="story"]').click();
  await again.locator('[data-do="undo"]').click();
  await expect(again.locator('[data-step]')).toHaveCount(0);
  await again.locator('[data-do="redo"]').click();
  await expect(again.locator('[data-step]')).toHaveCount(1);
});

test('a saved zip opens again equal, and the preview shows the explainer', async ({ page }) => {
  test.slow();
  await make(page);
  await page.locator('[data-go="publish"]').click();
  const save = async (): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-do="save-dossier"]').click(),
    ]);
    return download.path();
  };
  const first = await save();
  await page.getByRole('button', { name: 'Studio' }).click();
  await page.locator('[data-files="dossier"]').setInputFiles({
    name: 'bridge.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(first),
  });
  await expect(page.locator('[data-sentence="1.1"]')).toHaveAttribute('data-voice', 'ada-brook');
  await page.locator('[data-go="publish"]').click();
  const second = await save();
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true);

  await page.locator('[data-do="preview"]').click();
  const preview = page.frameLocator('[data-preview-frame]');
  await expect(preview.locator('h1')).toHaveText('Will the old bridge reopen?');
  await expect(preview.locator('[data-view="network"]')).toBeVisible();
  await expect(preview.locator('[data-passage="1.1"]').first()).toBeVisible();
});

test('a saved page is read without running anything in it', async ({ page, watch }) => {
  // The parser names what the policy would never let run.
  watch.allow(/inline event handler|script-src-attr/);
  await open(page, '/studio/');
  await page.locator('[data-files="text"]').setInputFiles({
    name: 'story.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      '<html lang="en"><title>T</title><article><h1>A headline</h1><script>document.title="pwned"</script>' +
        '<img src="https://example.org/x.png" onerror="document.title=1"><p>One sentence said it.</p></article></html>',
    ),
  });
  await expect(place(page, 'check')).toContainText('One sentence said it.');
  await expect(place(page, 'check')).toContainText('scripts (1)');
  await expect(page).toHaveTitle('Sayso · Studio');
});

test('the sample opens, and the place in the address is gone on with after a reload', async ({ page }) => {
  await openSample(page);
  await expect(page.locator('[data-sentence="1.2"]')).toHaveAttribute('data-voice', 'speaker');
  await page.locator('[data-go="cast"]').click();
  await kept(page);
  await page.reload();
  await ready(page);
  await expect(place(page, 'cast')).toBeVisible();
  await expect(page.locator('[data-actor="mayor"]')).toBeVisible();
});

test('a sentence is marked as an answer by keyboard, and what is half typed is there after a reload', async ({
  page,
}) => {
  await openSample(page);
  await page.locator('[data-sentence="1.3"]').focus();
  await page.keyboard.press('1');
  await page.locator('[data-sentence="1.3"]').focus();
  await page.keyboard.press('n');
  await expect(page.locator('[data-field="by"]')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('The council');
  await tabTo(page, '[data-field="stance"] input');
  await page.keyboard.press('ArrowDown');
  await kept(page);
  await page.reload();
  await ready(page);
  await expect(place(page, 'statements')).toBeVisible();
  await page.locator('[data-sentence="1.3"]').focus();
  await page.keyboard.press('n');
  await expect(page.locator('[data-field="by"]')).toHaveValue('The council');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answer]')).toContainText('The council disputes it');
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
});

test('words are taken by keyboard: a part of a sentence, a split and a join, a name for the cast', async ({ page }) => {
  await openSample(page);
  const row = page.locator('[data-sentence="1.2"]');
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(row.locator('.in-hand')).toHaveText('The bridge');
  await page.keyboard.press('q');
  await expect(page.locator('[data-part]')).toContainText('The bridge');
  await tabTo(page, '[data-field="cue"]');
  await page.keyboard.type('said');
  await tabTo(page, '[data-do="remove-part"]');
  await kept(page);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part]')).toHaveCount(0);

  const last = page.locator('[data-sentence="1.3"]');
  await last.focus();
  await page.keyboard.press('1');
  await last.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expect(page.locator('[data-sentence="1.3b"]')).toBeVisible();
  await last.focus();
  await page.keyboard.press('j');
  await expect(page.locator('[data-sentence="1.3b"]')).toHaveCount(0);
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('a');
  await expect(page.getByRole('status')).toContainText('did is in the cast');
});

test('a place, a frame and a row on record are added by keyboard, and the preview draws the map', async ({ page }) => {
  test.slow();
  await openSample(page);
  await page.locator('[data-sentence="1.3"]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(place(page, 'map')).toBeVisible();
  await tabTo(page, '[data-place-of="bridge"] .actor-line');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-field="place"]')).toBeFocused();
  await page.keyboard.type('40°11′ N 44°31′ E');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-place-of="bridge"] .actor-line')).toContainText('40.1833° N');
  await tabTo(page, '[data-do="add-frame"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-frame]')).toHaveCount(1);

  await tabTo(page, '[data-field="record"]');
  await page.keyboard.insertText(
    'organisation\tcountry\tsince\tsource\nRiver Union\tArmenia\t2001\thttps://example.org/a\nRiver Union\tArmenia\t2001\t',
  );
  await expect(page.locator('[data-out="organization"]')).toHaveCount(2);
  await tabTo(page, '[data-do="add-alliance"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-out="source"]')).toHaveCount(1);
  await tabTo(page, '[data-do="add-record"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-record]')).toHaveCount(1);
  await expect(page.locator('[data-out="source"]')).toHaveCount(1);
  await page.locator('[data-field="asOf"]').fill('2026-11-29');
  await kept(page);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');

  await page.locator('[data-do="preview"]').click();
  const preview = page.frameLocator('[data-preview-frame]');
  await expect(preview.locator('[data-view="map"] [data-entity="ARM"]').first()).toBeAttached({ timeout: 60_000 });
  await expect(page.locator('[data-drawing]')).toHaveCount(0);
});

test('two of the cast become one by keyboard alone: two who are unnamed, too', async ({ page }) => {
  await make(page);
  await page.locator('[data-go="text"]').click();
  // Two sentences of somebody unnamed are two who are unnamed.
  for (const id of ['1.2', '2.1']) {
    await page.locator(`[data-sentence="${id}"]`).focus();
    await page.keyboard.press('u');
    await page.keyboard.type('some people');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-sentence="${id}"]`)).toHaveAttribute('data-voice', /^some-people/);
  }
  await page.locator('[data-sentence="2.1"]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(place(page, 'cast')).toBeVisible();
  await tabTo(page, '.actor-line');
  await page.keyboard.press('End');
  await expect(page.locator('[data-actor="some-people-2"] .actor-line')).toBeFocused();
  await page.keyboard.press('=');
  await expect(page.getByRole('combobox', { name: 'It is the same as' })).toBeFocused();
  // Of two with one name it is said where they are.
  await page.keyboard.type('some people');
  await expect(page.locator('[data-field="merge-with"]')).toHaveValue('some-people');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-actor="some-people"] .actor-line')).toBeFocused();
  await expect(page.locator('[data-actor="some-people-2"]')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('some people is some people now.');
  await page.keyboard.press('[');
  await expect(page.locator('[data-sentence="1.2"]')).toHaveAttribute('data-held', 'true');
  await expect(page.locator('[data-sentence="1.2"]')).toHaveAttribute('data-voice', 'some-people');
  await kept(page);
  await expect(page.locator('[data-problem][data-severity="error"]')).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-actor="some-people-2"]')).toHaveCount(1);
  await page.keyboard.press('Shift+Backspace');
  await expect(page.locator('[data-actor="some-people"]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-actor="some-people"]')).toHaveCount(1);
});

test('a town that is no capital is found and placed by keyboard alone', async ({ page }) => {
  await openSample(page);
  await page.locator('[data-sentence="1.3"]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await tabTo(page, '[data-place-of="bridge"] .actor-line');
  await page.keyboard.press('Enter');
  await page.keyboard.type('agade');
  await expect(page.locator('[data-do="place"]')).toHaveText(['? Agadez · Niger']);
  await page.keyboard.press('Enter');
  const where = page.locator('[data-place-of="bridge"] .actor-line');
  await expect(where).toContainText('Agadez');

  // Of several the arrows choose one.
  await where.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('tripoli');
  await expect(page.locator('[data-do="place"]')).toHaveText([
    '? Tripoli, capital of Libya',
    '? Tripoli · Lebanon',
    '? Trípoli · Greece',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Tripoli · Lebanon' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Tripoli');
  await kept(page);
});

test('a place is set on the map by a click and by keys, a frame by a handle and by keys', async ({ page }) => {
  test.slow();
  await openSample(page);
  await page.locator('[data-go="map"]').click();
  await page.locator('[data-place-of="bridge"] .actor-line').click();
  const map = page.locator('.ground-frame');
  await expect(page.locator('[data-ground="drawn"]')).toBeVisible({ timeout: 60_000 });
  const where = page.locator('[data-place-of="bridge"] .actor-line');
  const before = await where.textContent();
  await map.click({ position: { x: 200, y: 100 } });
  await expect(where).not.toHaveText(before!);
  const clicked = await where.textContent();
  await map.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toContainText('Armenia');
  await expect(where).toHaveText(clicked!);
  await page.keyboard.press('Enter');
  await expect(where).not.toHaveText(clicked!);

  await page.locator('[data-do="add-frame"]').click();
  await page.locator('[data-do="on-map"]').click();
  const corner = (await page.locator('[data-handle="size"]').last().boundingBox())!;
  await page.mouse.move(corner.x + 12, corner.y + 12);
  await page.mouse.down();
  await page.mouse.move(corner.x - 20, corner.y - 20, { steps: 4 });
  await page.mouse.up();
  const across = page.locator('[data-field="frame-across"]');
  await expect(across).toHaveValue(/^\d+$/);
  const sized = await across.inputValue();
  const middle = await page.locator('[data-field="frame-centre"]').inputValue();
  await map.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(across).not.toHaveValue(sized);
  await expect(page.locator('[data-field="frame-centre"]')).not.toHaveValue(middle);
  // Three steps by keys are one deed.
  await page.locator('[data-do="undo"]').click();
  await expect(across).toHaveValue(sized);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
});

test('a pasted list becomes statements where its words are found, by keyboard, and one undo takes them back', async ({
  page,
}) => {
  await openSample(page);
  await page.locator('[data-sentence="1.2"]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await tabTo(page, '[data-list] > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-field="list"]');
  await page.keyboard.insertText(
    'The bridge | could open | Ada Brook | The bridge could open\nThe bridge | sinks | It',
  );
  await expect(page.locator('[data-line]')).toHaveCount(2);
  await expect(page.locator('[data-line][data-out]')).toHaveCount(1);
  const before = await page.locator('[data-statement]').count();
  await tabTo(page, '[data-do="keep-list"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-statement]')).toHaveCount(before + 1);
  await expect(page.locator('[data-field="list"]')).toHaveValue('The bridge | sinks | It');
  await page.locator('[data-do="undo"]').click();
  await expect(page.locator('[data-statement]')).toHaveCount(before);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
});

test('questions for class are chosen, worded and moved by keys, and the hand goes along', async ({ page }) => {
  await openSample(page);
  await page.locator('[data-sentence="1.3"]').focus();
  await page.keyboard.press('1');
  await page.locator('[data-sentence="1.1"]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('w');
  await tabTo(page, '[data-do="add-question"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-asked]')).toHaveCount(1);
  await tabTo(page, '[data-do="add-question"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-asked]')).toHaveCount(2);
  const second = await page.locator('[data-asked]').nth(1).getAttribute('data-asked');
  const ask = page.locator(`[data-asked="${second}"] [data-field="ask"]`);
  await ask.focus();
  await page.keyboard.type('Who says this?');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('[data-asked]').first()).toHaveAttribute('data-asked', second!);
  await expect(ask).toBeFocused();
  await expect(ask).toHaveValue('Who says this?');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('[data-asked]').nth(1)).toHaveAttribute('data-asked', second!);
  await expect(ask).toBeFocused();
  await kept(page);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
});

test('keys that come faster than pictures are drawn find the hand where it is', async ({ page }) => {
  await open(page, '/studio/');
  await page
    .locator('textarea[data-paste]')
    .fill(`Head\n\n${Array.from({ length: 12 }, (_, i) => `Sentence ${i} is here.`).join(' ')}`);
  await page.locator('[data-do="look"]').click();
  await page.locator('[data-do="freeze"]').click();
  await expect(page.locator('[data-sentence="0.1"]')).toBeFocused();
  for (let i = 0; i < 10; i++) await page.keyboard.press('1');
  await expect(page.locator('[data-sentence][data-voice]')).toHaveCount(10);
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-sentence][data-held]')).toHaveAttribute('data-sentence', '1.2');
  await expect(page.locator('[data-sentence="1.2"]')).toBeFocused();
  // Letters after R are a name, none of them a key of the script.
  await page.keyboard.press('r');
  await page.keyboard.type('Arras');
  await expect(page.locator('[data-field="from"]')).toHaveValue('Arras');
  await expect(page.locator('[data-sentence][data-voice]')).toHaveCount(10);
});

test('a browser that keeps nothing says so, and all works', async ({ page }) => {
  await refuseToKeep(page);
  await open(page, '/studio/');
  await expect(page.locator('[data-keeping="refused"]')).toBeVisible();
  await page.locator('[data-do="sample"]').click();
  await expect(page.locator('.kept')).toContainText('Not kept');
  await expect(page.locator('.kept')).not.toHaveAttribute('data-kept', /.*/);
});

test('a write that reads back different is not called kept, and is tried again', async ({ page }) => {
  await page.addInitScript(() => {
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      const other = (globalThis as { other?: boolean }).other === true && this.transaction.mode === 'readonly';
      return get.call(this, other ? 'nothing' : key);
    };
  });
  await openSample(page);
  await kept(page);
  await page.evaluate(() => ((globalThis as { other?: boolean }).other = true));
  await page.locator('[data-sentence="1.3"]').click();
  await page.locator('[data-do="voice-1"]').click();
  await expect(page.locator('.kept')).toContainText('Trying again');
  await page.evaluate(() => ((globalThis as { other?: boolean }).other = false));
  await kept(page);
  await expect(page.locator('[data-do="copy"]')).toHaveCount(0);
});

test('of two tabs one writes and the other follows, until it writes instead; nothing is lost', async ({
  page,
  context,
}) => {
  await openSample(page);
  await kept(page);
  const other = await context.newPage();
  await open(other, '/studio/');
  await other.locator('[data-do="open"]').click();
  await expect(other.locator('[data-stopped="follows"]')).toBeVisible();
  // What the first does is seen in the second, which changes nothing.
  await page.locator('[data-sentence="1.1"]').click();
  await page.locator('[data-do="voice-1"]').click();
  await expect(other.locator('[data-sentence="1.1"]')).toHaveAttribute('data-voice', 'reporter');
  await other.locator('[data-sentence="1.3"]').focus();
  await other.keyboard.press('1');
  await expect(other.locator('.said').last()).toContainText('Nothing was changed');
  await expect(other.locator('[data-sentence="1.3"]')).not.toHaveAttribute('data-voice', /./);
  // A field that is not left yet is kept when writing moves.
  await page.locator('[data-field="note"]').pressSequentially('half a rem');
  await other.locator('[data-do="take-over"]').click();
  await expect(other.locator('[data-stopped]')).toHaveCount(0);
  await expect(page.locator('[data-stopped="moved"]')).toBeVisible();
  await expect(page.locator('[data-field="note"]')).toHaveAttribute('readonly');
  await other.locator('[data-sentence="1.1"]').click();
  await expect(other.locator('[data-field="note"]')).toHaveValue('half a rem');
  await other.locator('[data-field="note"]').press('End');
  await other.locator('[data-field="note"]').pressSequentially('ark');
  await expect(page.locator('[data-field="note"]')).toHaveValue('half a remark');
  await kept(other);
  // When the tab that writes is closed, the other one writes by itself.
  await other.close();
  await expect(page.locator('[data-stopped]')).toHaveCount(0);
  await page.locator('[data-sentence="1.1"]').click();
  await expect(page.locator('[data-field="note"]')).toHaveValue('half a remark');
  await kept(page);
});

test('where a page has no locks, two tabs never write over each other', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
  await openSample(page);
  await kept(page);
  const other = await context.newPage();
  await open(other, '/studio/');
  await other.locator('[data-do="open"]').click();
  await other.locator('[data-sentence="1.3"]').click();
  await other.locator('[data-do="voice-1"]').click();
  await kept(other);
  await page.locator('[data-sentence="1.1"]').click();
  await page.locator('[data-do="voice-1"]').click();
  await expect(page.locator('.kept')).toContainText('Another tab went on');
  await page.locator('[data-do="copy"]').click();
  await kept(page);
});

test('a version is kept after ten minutes, looked at in place of the work, and returned to', async ({ page }) => {
  await page.clock.install({ time: '2026-11-30T12:00:00Z' });
  await openSample(page);
  await page.locator('[data-sentence="1.1"]').click();
  await page.locator('[data-do="voice-1"]').click();
  await page.clock.fastForward('10:00');
  await page.locator('[data-do="voice-0"]').click();
  await expect(page.locator('[data-sentence="1.1"]')).not.toHaveAttribute('data-voice', /./);
  await page.locator('[data-do="more"]').click();
  await page.locator('[data-do="history"]').click();
  await page.locator('.versions > summary').click();
  await page.locator('[data-version]').click();
  await expect(page.locator('[data-stopped="looks"]')).toContainText('ten minutes of work');
  await expect(page.locator('[data-sentence="1.1"]')).toHaveAttribute('data-voice', 'reporter');
  await page.locator('[data-do="return"]').click();
  await expect(page.locator('[data-stopped]')).toHaveCount(0);
  await expect(page.locator('[data-sentence="1.1"]')).toHaveAttribute('data-voice', 'reporter');
  await page.locator('[data-do="undo"]').click();
  await expect(page.locator('[data-sentence="1.1"]')).not.toHaveAttribute('data-voice', /./);
});

test('the sheet of keys is opened by its key and its button, and gives the focus back', async ({ page }) => {
  await openSample(page);
  await page.locator('[data-sentence="1.2"]').focus();
  await page.keyboard.press('?');
  const sheet = page.locator('[data-sheet="keys"]');
  await expect(sheet).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('[data-sentence="1.2"]')).toBeFocused();
  const more = page.locator('[data-do="more"]');
  await more.click();
  await page.locator('[data-do="keys"]').click();
  await expect(sheet).toBeVisible();
  await more.click();
  await expect(sheet).toHaveCount(0);
  await more.click();
  await page.locator('[data-do="keys"]').click();
  await page.locator('[data-sentence="1.3"]').click();
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('[data-sentence="1.3"]')).toBeFocused();
});

test('the history goes back and on by keyboard, after a reload too', async ({ page }) => {
  await openSample(page);
  await page.locator('[data-sentence="1.1"]').focus();
  for (const key of ['1', '2', '1']) await page.keyboard.press(key);
  const voices = () => page.locator('[data-sentence][data-voice="reporter"]').count();
  const had = await voices();
  await kept(page);
  await page.reload();
  await ready(page);
  const sheet = page.locator('[data-sheet="history"]');
  await expect(page.locator('[data-sentence="1.1"]')).toBeVisible();
  await page.locator('[data-sentence="1.1"]').focus();
  await page.keyboard.press('h');
  await expect(sheet.locator('[aria-current]')).toBeFocused();
  const deeds = await sheet.locator('[data-deed]').count();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(sheet.locator('[data-undone]')).toHaveCount(deeds - 1);
  await expect(page.locator('[data-do="undo"]')).toBeDisabled();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(sheet.locator('[data-undone]')).toHaveCount(0);
  expect(await voices()).toBe(had);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-sentence="1.1"]')).toBeFocused();
  await kept(page);
});

test('a border as somebody draws it stays as it was written, is drawn in the preview, and another is pasted in', async ({
  page,
}) => {
  test.slow();
  await open(page, '/studio/');
  const folder = 'examples/dossiers/borders-as-drawn';
  await page
    .locator('[data-files="dossier"]')
    .setInputFiles(['dossier.yaml', 'article.md'].map((name) => `${folder}/${name}`));
  await page.locator('[data-go="map"]').click();
  await expect(page.locator('[data-border]')).toHaveCount(3);
  const add = page.locator('[data-do="add-border"]');
  await expect(add).toBeDisabled();
  await page.locator('[data-field="border-statement"]').selectOption('r2');
  await page.locator('[data-field="border-label"]').fill('the road');
  await page.locator('[data-field="border-date"]').fill('2023');
  await page.locator('[data-field="border-points"]').fill('65.3, -20\nthe ford\n65.35, -18');
  await expect(page.getByText('Line 2 is no point.')).toBeVisible();
  await page.locator('[data-field="border-points"]').fill('65.3, -20\n65.35, -18');
  await add.click();
  await expect(page.locator('[data-border]')).toHaveCount(4);
  await kept(page);
  await expect(page.locator('[data-errors]')).toHaveAttribute('data-errors', '0');
  await page.locator('[data-do="preview"]').click();
  const preview = page.frameLocator('[data-preview-frame]');
  await expect(
    preview.locator('[data-view="map"]').getByRole('button', { name: /^Border as drawn by Sudmark, 2023: the road/ }),
  ).toBeAttached({ timeout: 60_000 });
  await expect(preview.locator('[data-view="map"] [data-border]')).toHaveCount(4);
});

test('words are found and taken in hand, anything is gone to by its name, and letters are turned off', async ({
  page,
}) => {
  await openSample(page);
  await page.locator('[data-sentence="1.1"]').focus();
  await page.keyboard.press('/');
  await expect(page.locator('[data-field="find"]')).toBeFocused();
  await page.keyboard.type('open again');
  await expect(page.locator('[data-found]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sentence="1.2"]')).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.locator('[data-field="words"]')).toHaveValue('open again');
  // In a field, too.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('story');
  await page.keyboard.press('Enter');
  await expect(place(page, 'story')).toBeVisible();
  await page.locator('[data-do="more"]').click();
  await page.locator('[data-field="letters"]').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await ready(page);
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(place(page, 'story')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.locator('[data-field="find"]')).toBeFocused();
});

test('words marked with the mouse are in hand, whole, and what is done with them is said to the eye as well', async ({
  page,
}) => {
  await openSample(page);
  const words = page.locator('[data-sentence="1.2"] .row-words');
  /** The middle of a letter of the sentence. */
  const at = (word: string, letter: number) =>
    words.evaluate(
      (element, [one, n]) => {
        const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
        const range = document.createRange();
        const start = node.textContent!.indexOf(one) + n;
        range.setStart(node, start);
        range.setEnd(node, start + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [word, letter] as const,
    );
  const [from, to] = [await at('bridge', 2), await at('again', 2)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await expect(words.locator('.in-hand')).toHaveText('bridge could open again');
  await expect(page.getByRole('status')).toBeInViewport();
  await expect(page.getByRole('status')).toHaveText('bridge could open again');
  await page.keyboard.press('a');
  await expect(page.getByRole('status')).toContainText('bridge could open again');
  await page.locator('[data-go="cast"]').click();
  await expect(page.locator('[data-actor]').filter({ hasText: 'bridge could open again' })).toBeVisible();
});

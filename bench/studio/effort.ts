/**
 * The first article made into an explainer in the real Studio, by keyboard alone and by mouse: what it takes of hands, and
 * what goes over the line meanwhile. What is made is the project's own dossier of that article, but for its translations,
 * its reports side by side and its notes.
 */
import type { Browser, Page } from '@playwright/test';
import type { Files } from '../../src/studio/dossier/files';
import { textIn, written } from '../../src/studio/dossier/written';
import { listOf } from '../../src/studio/edit/statements';
import { tokenOf } from '../../src/studio/script/voices';
import { rowsOf } from '../../src/studio/script/rows';
import { Hands, type Effort, type Way } from './hands';

/** So many statements, descriptions and answers the specification counts with. */
const STATEMENTS = 12;
const CAST = 14;
const LINES = 5;
const LINE = 36;
const UNANSWERED = 5;
const STEPS = 5;
const PLACES = 6;

const LETTERS: Readonly<Record<string, string>> = {
  helps: 'h',
  harms: 'b',
  seeks: 's',
  opposes: 'o',
  differs: 'd',
  speaks: 'p',
  belongs: 'm',
  cooperates: 'w',
};

export interface Made {
  readonly effort: Effort;
  readonly errors: number;
  readonly statements: number;
  /** Requests in all, those to other hosts, and those that carry words of the article. */
  readonly requests: number;
  readonly elsewhere: number;
  readonly carrying: number;
}

/** @param truth the finished dossier @param way how it is made */
export async function makeExplainer(browser: Browser, base: string, truth: Files, way: Way): Promise<Made> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const requests: { readonly url: string; readonly body: string }[] = [];
  context.on('request', (one) => requests.push({ url: one.url(), body: one.postData() ?? '' }));
  await page.addInitScript('globalThis.__name = (of) => of');
  await page.goto(`${base}studio/`);
  await page.locator('html[data-ready="true"]').waitFor();
  const hands = new Hands(page, way);
  const all = written(truth);
  const article = truth['article.md']!;
  await startAndCheck(page, hands, truth);
  await giveVoices(page, hands, truth);
  const called = await makeCast(page, hands, truth);
  const statements = await makeStatements(page, hands, truth, called);
  await placeThem(page, hands, truth);
  await tell(page, hands, all);
  await page.waitForFunction(() => {
    const label = document.querySelector<HTMLElement>('.kept');
    return label?.dataset['kept'] === label?.dataset['seq'];
  });
  await page.waitForTimeout(500);
  const errors = Number(await page.locator('[data-errors]').getAttribute('data-errors'));
  const [, second = ''] = article.split('\n\n');
  const words = encodeURIComponent(second.slice(0, 40));
  const made = {
    effort: hands.effort,
    errors,
    statements,
    requests: requests.length,
    elsewhere: requests.filter(({ url }) => !url.startsWith(base) && !/^(?:data|blob):/.test(url)).length,
    carrying: requests.filter(({ url, body }) => url.includes(words) || body.includes(second.slice(0, 40))).length,
  };
  await context.close();
  return made;
}

async function startAndCheck(page: Page, hands: Hands, truth: Files): Promise<void> {
  const article = truth['article.md']!;
  const [source] = written(truth).sources.filter(({ kind }) => kind === 'article');
  hands.read(article);
  await hands.pasteAnywhere(`${article}\n\nAdvertisement\n\nRead more: Other news`);
  if (hands.way === 'mouse') await hands.click('[data-do="look"]');
  else await hands.press('Control+Enter');
  await page.locator('[data-studio="check"]').waitFor();
  hands.think();
  if (hands.way === 'keyboard') await hands.press('F6');
  await hands.to('[data-field="publisher"]');
  await hands.type(source!.publisher);
  await hands.to('[data-field="url"]');
  await hands.paste(source!.url ?? 'https://example.org/');
  await hands.push('[data-do="freeze"]');
  await page.locator('[data-studio="text"]').waitFor();
}

/** The voice of each sentence: by its suggestion where that is right, by a digit, or by a name that is new. */
async function giveVoices(page: Page, hands: Hands, truth: Files): Promise<void> {
  const all = written(truth);
  const outlets = new Set(all.sources.map(({ outlet }) => outlet));
  for (const row of rowsOf(truth)) {
    const token = tokenOf(row) ?? 'reporter';
    const who = token.split(' ')[0]!;
    const own = who === 'reporter' || outlets.has(who);
    const speaker = who === 'speaker' ? String((all.data as { speaker?: string }).speaker) : who;
    const name = textIn(all.entities.find(({ id }) => id === speaker)?.label, all.lang);
    const line = page.locator(`[data-sentence="${row.id}"]`);
    if ((await line.count()) === 0) continue;
    hands.think();
    if (hands.way === 'mouse') await hands.click(`[data-sentence="${row.id}"]`);
    const pencil = (await line.locator('.pencil').count()) > 0 ? await line.locator('.pencil').textContent() : null;
    const last = name.split(' ').at(-1)!;
    if (!own && pencil?.includes(last) === true) await give(hands, 'Enter', '[data-do="ink"]');
    else if (own) await give(hands, '1', '[data-do="voice-1"]');
    else {
      const slot = await page
        .locator('[data-do^="voice-"]', { hasText: last })
        .first()
        .getAttribute('data-do', { timeout: 300 })
        .catch(() => null);
      if (slot) await give(hands, slot.slice(-1), `[data-do="${slot}"]`);
      else {
        await give(hands, 'a', '[data-field="speaker"]');
        await hands.type(name);
        await hands.press('Enter');
      }
    }
  }
}

const give = (hands: Hands, key: string, button: string): Promise<void> =>
  hands.way === 'mouse' ? hands.click(button) : hands.press(key);

/** Goes to a place: G and its letter, or its tab. */
async function go(page: Page, hands: Hands, letter: string, place: string): Promise<void> {
  if (hands.way === 'mouse') await hands.click(`[data-go="${place}"]`);
  else await hands.press('Escape', 'g', letter);
  await page.locator(`[data-studio="${place}"]`).waitFor();
}

/**
 * The cast of the statements that are made, and others to so many as the specification counts: first all names that are
 * suggested, then those that are not, then a line of ours for some.
 * @returns by which name each actor was added
 */
async function makeCast(page: Page, hands: Hands, truth: Files): Promise<ReadonlyMap<string, string>> {
  const added = new Map<string, string>();
  const all = written(truth);
  await go(page, hands, 'c', 'cast');
  const needed = new Set(chosenOf(all).flatMap(({ from, to }) => [...listOf(from), ...listOf(to)]));
  const shown = all.entities.filter(({ background, type }) => background !== true && type !== 'medium');
  const cast = [...shown.filter(({ id }) => needed.has(id)), ...shown.filter(({ id }) => !needed.has(id))];
  const known = (await page.locator('[data-actor] .actor-line b').allTextContents()).length;
  const missing: (readonly [id: string, name: string])[] = [];
  for (const { id, label, short, aliases = [] } of cast.slice(0, CAST - known)) {
    const called = [textIn(label, all.lang), textIn(short, all.lang), ...aliases].filter(Boolean);
    const there = await page.locator('[data-actor] .actor-line b').allTextContents();
    const mine = there.find((name) => called.includes(name));
    if (mine !== undefined) {
      added.set(id, mine);
      continue;
    }
    const chips = await page.locator('button.pencil[data-do="actor"]').allTextContents();
    const name = called.find((one) => chips.some((chip) => chip.startsWith(`? ${one} `)));
    // Who is not suggested is called as the article calls them, where it does.
    const own = aliases.find((one) => truth['article.md']!.includes(one)) ?? called[0]!;
    added.set(id, name ?? own);
    if (name === undefined) missing.push([id, own]);
    else {
      hands.think();
      await hands.push('button.pencil[data-do="actor"]', `? ${name} `);
    }
  }
  if (missing.length > 0) await backTo(page, hands, '[data-field="name"]');
  for (const [, name] of missing) {
    hands.think();
    await hands.to('[data-field="name"]');
    await hands.type(name);
    await hands.press('Enter');
  }
  await sayLines(
    page,
    hands,
    cast.flatMap(({ id, description }) => {
      const name = added.get(id);
      return name === undefined ? [] : [[name, shortened(textIn(description, all.lang))] as const];
    }),
  );
  return added;
}

/** A line of ours for some of the cast, in the order of the list. */
async function sayLines(
  page: Page,
  hands: Hands,
  lines: readonly (readonly [name: string, line: string])[],
): Promise<void> {
  const inOrder = await page.locator('[data-actor] .actor-line b').allTextContents();
  const some = inOrder.flatMap((name) => lines.filter((one) => one[0] === name)).slice(0, LINES);
  for (const [name, line] of some) {
    hands.think();
    const actor = page
      .locator('[data-actor]')
      .filter({ has: page.locator('.actor-line b', { hasText: new RegExp(`^${escaped(name)}$`) }) });
    const id = await actor.getAttribute('data-actor');
    const selector = `[data-actor="${id}"] .actor-line`;
    if (hands.way === 'mouse') {
      if (!(await actor.evaluate((one) => one.hasAttribute('data-open')))) await hands.click(selector);
    } else await openByKeys(page, hands, selector);
    await hands.to('[data-actor][data-open] [data-field="description"]');
    await hands.type(line);
  }
}

/** Opens one of the cast: by Tab to the list, and then by arrows from the one that is open. */
async function openByKeys(page: Page, hands: Hands, selector: string): Promise<void> {
  const within = await page.evaluate(() => document.activeElement?.closest('[data-actor]') !== null);
  if (within) await hands.press('Escape');
  else await hands.to('[data-actor] .actor-line');
  const [at, to, open] = await page.evaluate((one) => {
    const lines = [...document.querySelectorAll('[data-actor] .actor-line')];
    const line = document.querySelector(one);
    return [
      lines.indexOf(document.activeElement!),
      lines.indexOf(line!),
      line?.getAttribute('aria-expanded') === 'true',
    ];
  }, selector);
  for (let i = 0; i < Math.abs(to - at); i++) await hands.press(to > at ? 'ArrowDown' : 'ArrowUp');
  if (!open) await hands.press('Enter');
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As many whole words as make a line of the length the specification counts with. */
const shortened = (line: string): string => (line.length <= LINE ? line : line.slice(0, line.lastIndexOf(' ', LINE)));

type Relation = ReturnType<typeof written>['relations'][number];

/** Statements of the dossier that rest on sentences. */
const chosenOf = (all: ReturnType<typeof written>): Relation[] =>
  all.relations.filter(({ evidence }) => evidence[0]?.passage !== undefined).slice(0, STATEMENTS);

/**
 * The statements, each from the sentence it rests on first: what is suggested is left where it says the same of the same, and
 * written over where it does not.
 */
async function makeStatements(
  page: Page,
  hands: Hands,
  truth: Files,
  called: ReadonlyMap<string, string>,
): Promise<number> {
  const all = written(truth);
  await go(page, hands, 's', 'statements');
  const chosen = chosenOf(all);
  for (const [i, { from, verb, to, type, evidence }] of chosen.entries()) {
    const id = evidence[0]!.passage!;
    const names = (ids: Parameters<typeof listOf>[0]): string[] =>
      listOf(ids).map(
        (one) => called.get(one) ?? textIn(all.entities.find((actor) => actor.id === one)?.label, all.lang),
      );
    hands.think();
    await hold(page, hands, id);
    await give(hands, 'r', '[data-sentence][data-held]');
    await page.locator('[data-field="from"]').waitFor();
    const there = async (field: string): Promise<string> => page.locator(`[data-field="${field}"]`).inputValue();
    const [from0, verb0, to0] = [await there('from'), await there('verb'), await there('to')];
    const asSaid = verb0 !== '' && isSame(to0, names(to)) && (from0 === '' || isSame(from0, names(from)));
    const fields = [
      ['from', names(from).map(letters).join('; '), isSame(from0, names(from))],
      ['verb', textIn(verb, all.lang), asSaid],
      ['to', names(to).map(letters).join('; '), isSame(to0, names(to))],
    ] as const;
    for (const [field, words, right] of fields) {
      if (right) continue;
      // From the field in hand on, or back to one before it.
      if (hands.way === 'keyboard' && field !== 'to' && (await isBefore(page, field)))
        await backTo(page, hands, `[data-field="${field}"]`);
      else await hands.to(`[data-field="${field}"]`);
      if ((await there(field)) === '') await hands.type(words);
      else await hands.retype(words);
    }
    const letter = LETTERS[type];
    if (letter !== undefined && type !== 'concerns') {
      if (hands.way === 'mouse') await hands.click(`[data-field="relation-type"] label:has(input[value="${type}"])`);
      else {
        await hands.to('[data-field="relation-type"] input');
        await hands.press(letter);
      }
    }
    if (hands.way === 'mouse') await hands.click('[data-do="keep"]');
    else await hands.press('Enter');
    await page
      .waitForFunction((n) => document.querySelectorAll('[data-statement]').length === n, i + 1, { timeout: 5000 })
      .catch(() => {
        throw new Error(
          `No statement was kept of ${id}: ${names(from).join('; ')} ${textIn(verb, all.lang)} ${names(to).join('; ')}`,
        );
      });
    if (i < UNANSWERED) {
      hands.think();
      if (hands.way === 'mouse') await hands.click('[data-do="no-answer"]');
      else await hands.press('Shift+n');
    }
  }
  return chosen.length;
}

/** A name's own letters, where it has some: it is called so in short. */
const letters = (name: string): string => /\((\p{Lu}[\p{Lu}\p{N}]+)\)$/u.exec(name)?.[1] ?? name;

/** Whether a field names just these: by what each was added as, or by its letters. */
function isSame(field: string, names: readonly string[]): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/^the /, '').trim();
  const typed = field.split(';').map(plain).filter(Boolean).sort();
  return (
    typed.join(';') === names.map(letters).map(plain).sort().join(';') ||
    typed.join(';') === names.map(plain).sort().join(';')
  );
}

/** Whether a field stands before what has the focus. */
const isBefore = (page: Page, field: string): Promise<boolean> =>
  page.evaluate((name) => {
    const at = document.activeElement;
    const place = at?.compareDocumentPosition(document.querySelector(`[data-field="${name}"]`)!) ?? 0;
    return (place & Node.DOCUMENT_POSITION_PRECEDING) > 0;
  }, field);

async function backTo(page: Page, hands: Hands, selector: string): Promise<void> {
  for (let i = 0; i < 10; i++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
    await hands.press('Shift+Tab');
  }
}

/** Takes a sentence in hand: by arrows from the one in hand, or by a click. */
async function hold(page: Page, hands: Hands, id: string): Promise<void> {
  if (hands.way === 'mouse') return hands.click(`[data-sentence="${id}"]`);
  if (!(await page.evaluate(() => document.activeElement?.hasAttribute('data-sentence') ?? false)))
    await hands.press('Escape');
  const ids = await page
    .locator('[data-sentence]')
    .evaluateAll((rows) =>
      rows.map((row) => [(row as HTMLElement).dataset['sentence'], row.hasAttribute('data-held')] as const),
    );
  const [at, to] = [ids.findIndex(([, held]) => held), ids.findIndex(([one]) => one === id)];
  for (let i = 0; i < Math.abs(to - at); i++) await hands.press(to > at ? 'ArrowDown' : 'ArrowUp');
}

/** Six places, in the order they are asked for: as suggested where that is right, by pasted coordinates where not; two frames as drafted, one pack of rows. */
async function placeThem(page: Page, hands: Hands, truth: Files): Promise<void> {
  const all = written(truth);
  await go(page, hands, 'm', 'map');
  const lines = await page
    .locator('[data-place-of]')
    .evaluateAll((some) =>
      some.map((one) => [(one as HTMLElement).dataset['placeOf']!, one.querySelector('b')?.textContent ?? ''] as const),
    );
  const wanted = lines.flatMap(([id, name]) => {
    const actor = all.entities.find(({ label, short, aliases = [] }) =>
      [textIn(label, all.lang), textIn(short, all.lang), ...aliases].includes(name),
    );
    return actor?.place && actor.type !== 'country' ? [[id, actor.place] as const] : [];
  });
  for (const [id, [lon, lat]] of wanted.slice(0, PLACES)) {
    hands.think();
    await hands.push(`[data-place-of="${id}"] .actor-line`);
    await page.locator('[data-field="place"]').waitFor();
    await hands.paste(`${lat}, ${lon}`);
    await hands.press('Enter');
  }
  for (let i = 0; i < 2; i++) {
    if ((await page.locator('[data-do="add-frame"]').count()) === 0) break;
    hands.think();
    await hands.push('[data-do="add-frame"]');
  }
  hands.think();
  await hands.push('[data-do="pack"]');
  await page.locator('[data-do="add-record"]:not(:disabled)').waitFor();
  await hands.push('[data-do="add-record"]');
  await hands.to('[data-field="asOf"]');
  await hands.type('2026-06-28');
}

/** A title of one's own, the summary as drafted, and five steps as drafted. */
async function tell(page: Page, hands: Hands, all: ReturnType<typeof written>): Promise<void> {
  await go(page, hands, 'w', 'story');
  await hands.to('[data-field="title"]');
  await hands.retype(all.title);
  hands.think();
  await hands.push('[data-do="take-summary"]');
  for (let i = 0; i < STEPS; i++) {
    hands.think();
    await hands.push('[data-do="add-step"]');
  }
  await page.waitForFunction((n) => document.querySelectorAll('[data-step]').length === n, STEPS);
}

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { judge } from '../../src/studio/judge/judge';
import { findWords, nearestRow } from '../../src/studio/script/find-words';
import { wordsInHand } from '../../src/studio/work/deeds';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const TEXT = ['The headline', 'It could open, Ada Brook said. The town waits.', 'A bridge could not open, she said.'];
const facts = { lang: 'en', publisher: '', url: '', date: '' };

function files() {
  let all = giveVoice(freeze(TEXT, facts), '1.1', 'reporter', 'reports');
  all = addActor(addActor(all, 'Ada Brook', 'person').files, 'The town', 'place').files;
  const said = { from: ['Ada Brook'], verb: 'may help', to: ['The town'], type: 'helps' as const, passage: '1.1' };
  return keepStatement(all, said).files;
}

async function studio(): Promise<StudioStore> {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  store.getState().actions.begun('bridge', files(), { what: 'begin', of: '' });
  await screen.findByRole('heading', { name: /Whose words/ });
  return store;
}

const row = (id: string): HTMLElement =>
  screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === id)!;
const sheet = (): HTMLElement | null => screen.queryByRole('dialog', { name: 'Find' });
const options = (): string[] =>
  within(sheet()!)
    .queryAllByRole('option')
    .map(({ textContent }) => textContent);

describe('words of the article', () => {
  test('are found whatever their case, with whole words around them, in every sentence', () => {
    const hits = findWords(files(), 'COULD');
    expect(hits.map(({ row: { id }, found, taken }) => [id, found, taken])).toEqual([
      ['1.1', 'could', { from: 1, to: 1 }],
      ['2.1', 'could', { from: 2, to: 2 }],
    ]);
    expect(findWords(files(), 'rook sai')).toMatchObject([
      { row: { id: '1.1' }, found: 'rook sai', taken: { from: 4, to: 5 } },
    ]);
    expect(findWords(files(), 'could  open')).toEqual([]);
    expect(findWords(files(), 'c')).toEqual([]);
  });

  test('that stand nowhere have the nearest ones beside them', () => {
    expect(nearestRow(files(), 'bridge could open')?.row.id).toBe('2.1');
    expect(nearestRow(files(), 'entirely unlike anything')).toBeNull();
  });
});

describe('the sheet of what can be found', () => {
  test('takes found words in hand, and the hand is in the script', async () => {
    const store = await studio();
    row('0.1').focus();
    await userEvent.keyboard('/');
    expect(screen.getByRole('combobox', { name: /^Go to anything/ })).toHaveFocus();
    await userEvent.keyboard('could');
    expect(within(sheet()!).getByText('These words stand in 2 places. Which?')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(sheet()).toBeNull();
    expect(store.getState().held).toBe('2.1');
    expect(wordsInHand(store)).toBe('could');
    await expect.poll(() => document.activeElement).toBe(row('2.1'));
    expect(screen.getByRole('status')).toHaveTextContent('Words of 2.1 are in hand.');
    await userEvent.keyboard('a');
    expect(written(store.getState().work!.files).entities.map(({ label }) => label)).toContain('could');
  });

  test('goes to places, to the cast and to statements by a few letters', async () => {
    const store = await studio();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(options()).toContain('Statements place');
    await userEvent.keyboard('brook');
    expect(options().slice(0, 2)).toEqual(['Ada Brook Cast', 'Ada Brook may help The town Statements']);
    await userEvent.keyboard('{Enter}');
    expect(store.getState()).toMatchObject({ place: 'cast', actor: 'ada-brook', sheet: null });
    expect(screen.getByRole('button', { name: /^Ada Brook/, expanded: true })).toBeVisible();
    await userEvent.keyboard('{Control>}k{/Control}may help{Enter}');
    expect(store.getState()).toMatchObject({ place: 'statements', held: '1.1' });
    await userEvent.keyboard('{Control>}k{/Control}hist{Enter}');
    expect(screen.getByRole('dialog', { name: 'History' })).toBeVisible();
  });

  test('offers the nearest words where none are found', async () => {
    await studio();
    await userEvent.keyboard('{Control>}k{/Control}bridge could open{Enter}');
    expect(screen.getByRole('combobox', { name: /^Go to anything/ })).toHaveValue('bridge could not');
    expect(options()).toHaveLength(1);
  });
});

describe('letters, digits and signs as keys', () => {
  test('are turned off in the sheet of keys, and stay off', async () => {
    const store = await studio();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Letters, digits and signs are keys' }));
    await userEvent.keyboard('{Escape}');
    row('0.1').focus();
    const before = store.getState();
    await userEvent.keyboard('1.u?hp/gs');
    expect(store.getState()).toMatchObject({ place: 'text', held: '0.1', sheet: null, preview: false });
    expect(store.getState().work).toBe(before.work);
    expect(row('0.1')).toHaveFocus();
    // Keys that are no letters, and those with Ctrl, go on working.
    await userEvent.keyboard('{ArrowDown}');
    expect(store.getState().held).toBe('1.1');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(sheet()).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    const later = createStudio({ keeper: Promise.reject(new Error('no store')), judge: () => ({ ask: () => {} }) });
    expect(later.getState().letters).toBe(false);
    store.getState().actions.setLetters(true);
    await userEvent.keyboard('0');
    expect(store.getState().work).not.toBe(before.work);
  });

  test('do not choose what a statement does either', async () => {
    const store = await studio();
    store.getState().actions.setLetters(false);
    store.getState().actions.begin('1.1', '');
    (await screen.findByRole('radio', { name: /concerns/ })).focus();
    await userEvent.keyboard('o');
    expect(screen.getByRole('radio', { name: /opposes/ })).not.toBeChecked();
  });
});

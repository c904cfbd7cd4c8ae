import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { sampleFiles } from '../../src/studio/open/sample';
import { judge } from '../../src/studio/judge/judge';
import { written } from '../../src/studio/dossier/written';
import { giveVoice } from '../../src/studio/edit/passages';
import { keepStatement } from '../../src/studio/edit/statements';
import { messageFrom } from '../../src/studio/preview/messages';
import { editThere, takeToWords } from '../../src/studio/preview/take-to-words';
import { rowsOf } from '../../src/studio/script/rows';
import { createStudio } from '../../src/studio/work/store';
import type { StudioStore } from '../../src/studio/work/state';
import { tellOfPhone } from '../../src/studio/work/tell-of-phone';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const studio = (): StudioStore =>
  createStudio({
    keeper: Promise.reject(new Error('none')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });

/** The sample with a second statement, on its last sentence. */
function sample(): { store: StudioStore; first: string; second: string; row: string } {
  const store = studio();
  const row = rowsOf(sampleFiles()).at(-1)!.id;
  const voiced = giveVoice(sampleFiles(), row, 'reporter', 'reports');
  const kept = keepStatement(voiced, {
    from: ['The town'],
    verb: 'waits for',
    to: ['Spring'],
    type: 'seeks',
    passage: row,
  });
  store.getState().actions.begun('bridge', kept.files, { what: 'open', of: '' });
  return { store, first: written(kept.files).relations[0]!.id, second: kept.id, row };
}

describe('a message of the preview', () => {
  const heard = (data: unknown, origin = location.origin, source: Window = window) =>
    messageFrom({ data, origin, source }, window);
  test('is heard from its own page, of this site, and in its own shape', () => {
    const chosen = { sayso: 'preview-chosen', select: 'a', passage: null, edit: false };
    expect(heard(chosen)).toEqual(chosen);
    expect(heard(chosen, 'https://elsewhere.example')).toBeNull();
    expect(messageFrom({ data: chosen, origin: location.origin, source: window }, null)).toBeNull();
    expect(heard({ sayso: 'preview-at', at: 'map' })).not.toBeNull();
  });
  test.each([
    null,
    'preview-ready',
    { sayso: 'toString' },
    { sayso: 'preview-at', at: 'moon' },
    { sayso: 'preview-at', at: 'network', share: 'half' },
    { sayso: 'preview-chosen', select: 1, passage: null, edit: false },
    { sayso: 'preview-chosen', select: 'a', passage: 'b' },
    { sayso: 'preview-choose', select: 'a' },
    { sayso: 'preview-show', folder: 'a', files: { 'dossier.yaml': 1 } },
    { sayso: 'preview-show', folder: 'a', files: null },
    { sayso: 'preview-step', step: 4 },
  ])('is not %j', (data) => {
    expect(heard(data)).toBeNull();
  });
});

describe('a statement that is chosen', () => {
  test('takes a sentence it rests on in hand, unless one is', () => {
    const { store, second, row } = sample();
    const { actions } = store.getState();
    actions.hold('0.1');
    actions.choose(second);
    expect(store.getState()).toMatchObject({ held: row, chosen: second });
    actions.hold('0.1');
    actions.choose(second, true);
    expect(store.getState().held).toBe('0.1');
  });
  test('leaves the sentence in hand while that is marked as an answer', () => {
    const { store, first, second } = sample();
    const { actions } = store.getState();
    actions.choose(second);
    actions.hold('0.1');
    actions.answer(true);
    actions.choose(first);
    expect(store.getState()).toMatchObject({ held: '0.1', chosen: first, answering: true });
  });
  test('lets go of another one that was being reworded', () => {
    const { store, first, second } = sample();
    store.getState().actions.edit(first);
    store.getState().actions.choose(second);
    expect(store.getState()).toMatchObject({ editing: null, chosen: second });
  });
  test('has its words lit in the article, in place of names', async () => {
    const { store, row } = sample();
    render(<App store={store} first={ENGLISH} />);
    act(() => store.getState().actions.go('statements'));
    act(() => store.getState().actions.hold('0.1'));
    await userEvent.click(screen.getByRole('button', { name: /^The town waits for/ }));
    const there = screen.getAllByRole('listitem').find((one) => one.dataset['sentence'] === row)!;
    expect(there).toHaveAttribute('data-held', 'true');
    const words = rowsOf(store.getState().work!.files).find(({ id }) => id === row)!.words;
    expect([...there.querySelectorAll('mark')].map((mark) => [mark.className, mark.textContent])).toEqual([
      ['carries', words],
    ]);
  });
});

describe('what is chosen in the preview', () => {
  test('takes the article to its words, and stays in its place', () => {
    const { store, second, row } = sample();
    store.getState().actions.hold('0.1');
    takeToWords(store, ENGLISH.words, { select: second, passage: null });
    expect(store.getState()).toMatchObject({ place: 'text', held: row, chosen: second, said: `${row} is in hand.` });
    takeToWords(store, ENGLISH.words, { select: null, passage: '1.2' });
    expect(store.getState().held).toBe('1.2');
    takeToWords(store, ENGLISH.words, { select: 'nobody', passage: 'nowhere' });
    expect(store.getState().held).toBe('1.2');
  });
  test('an actor leads to the first sentence that names it', () => {
    const { store, row } = sample();
    const actor = written(store.getState().work!.files).relations[0]!.from as string;
    store.getState().actions.hold(row);
    takeToWords(store, ENGLISH.words, { select: actor, passage: null });
    expect(store.getState().held).not.toBe(row);
  });
  test('is edited where it is made: statement, actor, sentence', () => {
    const { store, second, row } = sample();
    editThere(store, { select: second, passage: row });
    expect(store.getState()).toMatchObject({ place: 'statements', held: row, editing: second });
    const actor = written(store.getState().work!.files).relations[0]!.from as string;
    editThere(store, { select: actor, passage: null });
    expect(store.getState()).toMatchObject({ place: 'cast', actor });
    editThere(store, { select: null, passage: '1.2' });
    expect(store.getState()).toMatchObject({ place: 'text', held: '1.2' });
  });
});

test('on a phone it is said once what a phone is for', () => {
  const phone = (matches: boolean) => ({ localStorage, matchMedia: () => ({ matches }) as MediaQueryList });
  const told = (matches: boolean): boolean => {
    const store = studio();
    tellOfPhone(store, phone(matches));
    store.getState().actions.begun('bridge', sampleFiles(), { what: 'open', of: '' });
    return store.getState().notices.some(({ is }) => is === 'phone');
  };
  expect([told(false), told(true), told(true)]).toEqual([false, true, false]);
});

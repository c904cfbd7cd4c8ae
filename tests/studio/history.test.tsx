import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { written } from '../../src/studio/dossier/written';
import { judge } from '../../src/studio/judge/judge';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => localStorage.clear());

/** A dossier with three voices given, one after the other. */
async function voiced(): Promise<StudioStore> {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
  await screen.findByRole('heading', { name: /Whose words/ });
  row('0.1').focus();
  await userEvent.keyboard('111');
  return store;
}

const row = (id: string): HTMLElement =>
  screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === id)!;
const sheet = (): HTMLElement => screen.getByRole('dialog', { name: 'History' });
const listed = (): string[] =>
  within(sheet())
    .getAllByRole('button')
    .filter((button) => button.dataset['deed'] !== undefined)
    .map((button) => button.textContent.replace(/ *\d+:\d+.*$/, ''));
const voices = (store: StudioStore): number => written(store.getState().work!.files).passages.length;

test('it lists deeds by name, the latest first, and goes back to one and on again, which can be taken back', async () => {
  const store = await voiced();
  await userEvent.keyboard('h');
  const here = within(sheet()).getByRole('button', { current: 'step' });
  expect(here).toHaveFocus();
  expect(listed()).toEqual(['voice of 1.2 you are here', 'voice of 1.1', 'voice of 0.1', 'freezing the text']);
  await userEvent.click(within(sheet()).getByRole('button', { name: /^voice of 0.1/ }));
  expect(voices(store)).toBe(1);
  expect(listed()).toEqual([
    'voice of 1.2 taken back',
    'voice of 1.1 taken back',
    'voice of 0.1 you are here',
    'freezing the text',
  ]);
  expect(screen.getByRole('status')).toHaveTextContent('Went back to: voice of 0.1');
  // Going back is two deeds, and each can be done again.
  expect(store.getState().work!.deeds).toHaveLength(6);
  await userEvent.click(screen.getByRole('button', { name: 'Redo: voice of 1.1' }));
  expect(voices(store)).toBe(2);
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('button', { name: 'History' }));
  await userEvent.click(within(sheet()).getByRole('button', { name: /^voice of 1.2/ }));
  expect(voices(store)).toBe(3);
  expect(screen.getByRole('status')).toHaveTextContent('Went on to: voice of 1.2');
});

test('the arrows walk through it, and its beginning is as far as it goes back', async () => {
  const store = await voiced();
  await userEvent.keyboard('h{ArrowDown}{End}{ArrowDown}{Enter}');
  expect(voices(store)).toBe(0);
  expect(store.getState().work!.files).toEqual(FROZEN);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  expect(within(sheet()).getByRole('button', { current: 'step' })).toHaveFocus();
  await userEvent.keyboard('{Home}{Enter}');
  expect(voices(store)).toBe(3);
});

test('a long history shows its latest, and more when asked', async () => {
  const store = await voiced();
  for (let i = 0; i < 150; i++)
    store.getState().actions.change({ what: 'step', of: String(i) }, (files) => ({ ...files, 'notes.md': `${i}` }));
  row('1.2').focus();
  await userEvent.keyboard('h');
  expect(listed()).toHaveLength(100);
  await userEvent.click(within(sheet()).getByRole('button', { name: 'Show more' }));
  expect(listed()).toHaveLength(154);
  expect(within(sheet()).queryByRole('button', { name: 'Show more' })).toBeNull();
});

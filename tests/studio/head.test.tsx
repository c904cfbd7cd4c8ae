import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { judge } from '../../src/studio/judge/judge';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH, wordsIn } from '../../src/studio/words/words';
import { FROZEN } from '../support/frozen-text';

beforeEach(() => localStorage.clear());

async function studio(lang = 'en'): Promise<StudioStore> {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  const spoken = await wordsIn(lang);
  render(<App store={store} first={spoken} />);
  store.getState().actions.begun('bridge', FROZEN, { what: 'begin', of: '' });
  await screen.findByRole('navigation', { name: spoken.words.placesLabel });
  return store;
}

const { placesLabel, actionsLabel } = ENGLISH.words;
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const stops = (): readonly string[] =>
  within(screen.getByRole('banner'))
    .getAllByRole('button')
    .filter((one) => one.tabIndex === 0)
    .map((one) => one.textContent.trim() || one.getAttribute('aria-label')!);

describe('the head', () => {
  test('is reached by Tab once for its places and once for what can be done', async () => {
    const store = await studio();
    expect(screen.getByRole('toolbar', { name: placesLabel })).toBeVisible();
    expect(screen.getByRole('toolbar', { name: actionsLabel })).toBeVisible();
    expect(stops()).toEqual(['Studio', expect.stringMatching(/^Text/), 'Undo']);
    // The place shown is the stop, however one came there.
    store.getState().actions.go('map');
    await screen.findByRole('button', { name: /^Map and record/, current: 'page' });
    expect(stops()[1]).toBe('Map and record');
  });

  test('leads from place to place by arrows, Home and End, and round', async () => {
    await studio();
    button(/^Text/).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(button(/^Statements/)).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(button(/^Text/)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(button('Publish')).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    expect(button(/^Cast/)).toHaveAttribute('aria-current', 'page');
    expect(button(/^Cast/)).toHaveFocus();
  });

  test('leads on to the left where one reads from right to left', async () => {
    await studio('ar');
    const [first, second] = within(screen.getByRole('navigation')).getAllByRole('button');
    first!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(first).toHaveFocus();
  });

  test('comes back to what was done last', async () => {
    await studio();
    button('Undo').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(button('Preview')).toHaveFocus();
    await userEvent.tab();
    expect(stops()[2]).toBe('Preview');
    await userEvent.tab({ shift: true });
    expect(button('Preview')).toHaveFocus();
  });

  test('keeps the hand where there is nothing left to take back', async () => {
    const store = await studio();
    store.getState().actions.change({ what: 'title', of: '' }, (files) => ({ ...files, 'notes.md': 'a' }));
    const undo = await screen.findByRole('button', { name: 'Undo: title' });
    undo.focus();
    await userEvent.keyboard('{Enter}');
    expect(button('Undo')).toHaveFocus();
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(store.getState().work!.files['notes.md']).toBeUndefined();
  });

  test('holds under More the history, the keys, and how the Studio looks and speaks', async () => {
    const store = await studio();
    await userEvent.click(button('More'));
    const more = screen.getByRole('dialog', { name: 'More' });
    expect(within(more).getByRole('button', { name: 'History' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(within(more).getByRole('button', { name: 'Keys' })).toHaveFocus();
    await userEvent.selectOptions(within(more).getByRole('combobox', { name: 'Colours' }), 'Dark');
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await userEvent.click(within(more).getByRole('checkbox', { name: /^Letters/ }));
    expect(store.getState().letters).toBe(false);
    await userEvent.click(within(more).getByRole('button', { name: 'History' }));
    expect(screen.queryByRole('dialog', { name: 'More' })).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button('More')).toHaveFocus();
  });
});

import { readFileSync } from 'node:fs';
import { createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { judge } from '../../src/studio/judge/judge';
import { KEYMAP } from '../../src/studio/keys/keymap';
import { sampleFiles } from '../../src/studio/open/sample';
import { freeze } from '../../src/studio/dossier/freeze';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

function studio(): StudioStore {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  return store;
}

async function sample(): Promise<StudioStore> {
  const store = studio();
  store.getState().actions.begun('old-bridge', sampleFiles(), { what: 'open', of: 'old-bridge' });
  await screen.findByRole('heading', { name: /Whose words/ });
  return store;
}

const sheet = (): HTMLElement | null => screen.queryByRole('dialog', { name: 'Keys' });
const row = (id: string): HTMLElement =>
  screen.getAllByRole('listitem').find((item) => item.dataset['sentence'] === id)!;

describe('the sheet of keys', () => {
  test('is opened by its key, and Escape brings the focus back where it was', async () => {
    await sample();
    row('1.2').focus();
    await userEvent.keyboard('?');
    expect(sheet()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(sheet()).toBeNull();
    expect(row('1.2')).toHaveFocus();
  });

  test('is opened by its button, before there is a dossier too', async () => {
    studio();
    const button = screen.getByRole('button', { name: 'Keys' });
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(within(sheet()!).getByText('Ctrl Enter')).toBeVisible();
    await userEvent.click(within(sheet()!).getByRole('button', { name: 'Close' }));
    expect(sheet()).toBeNull();
    expect(button).toHaveFocus();
  });

  test('is closed by its key, by its button, by a click beside it and by going on with Tab', async () => {
    await sample();
    row('1.2').focus();
    await userEvent.keyboard('??');
    expect(sheet()).toBeNull();
    const more = screen.getByRole('button', { name: 'More' });
    const open = async (): Promise<void> => {
      await userEvent.click(more);
      await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    };
    await open();
    expect(sheet()).toHaveFocus();
    await userEvent.click(more);
    expect(sheet()).toBeNull();
    await open();
    await userEvent.click(within(sheet()!).getByRole('button', { name: 'Close' }));
    expect(more).toHaveFocus();
    await open();
    await userEvent.click(row('1.3'));
    expect(sheet()).toBeNull();
    await open();
    // Its button to close it, its switch, and out.
    await userEvent.tab();
    await userEvent.tab();
    expect(sheet()).not.toBeNull();
    await userEvent.tab();
    expect(sheet()).toBeNull();
    expect(document.activeElement).not.toBe(more);
  });

  test('with letters turned off, says of each of them that it is off, and has the switch', async () => {
    await sample();
    row('1.2').focus();
    await userEvent.keyboard('?');
    const terms = (): string[] =>
      within(sheet()!)
        .getAllByRole('term')
        .map(({ textContent }) => textContent.trim());
    expect(terms().filter((term) => term.includes('off'))).toEqual([]);
    await userEvent.click(within(sheet()!).getByRole('checkbox', { name: /^Letters, digits and signs/ }));
    const off = terms().filter((term) => term.includes('off'));
    for (const key of ['R off', '1–9 off', 'Ctrl K  / off', 'G then T off', '? off'])
      expect(off.map((term) => term.replace(/ +/g, ' '))).toContain(key.replace(/ +/g, ' '));
    for (const key of ['Ctrl Z', '↑  ↓', 'Enter', 'F6  Shift F6']) expect(terms()).toContain(key);
  });

  test('a question mark in a field is a question mark', async () => {
    studio();
    const paste = screen.getByRole('textbox', { name: 'Paste the article here' });
    await userEvent.type(paste, 'Who?');
    expect(paste).toHaveValue('Who?');
    expect(sheet()).toBeNull();
  });
});

/** Named keys, and every character of an English keyboard. */
const NAMED = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Enter',
  'Backspace',
  'Delete',
  'PageUp',
];
const PRESSED = NAMED.concat(Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)));
const DRAWN: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

test('it lists what the script hears, and nothing else', async () => {
  const heard = new Set<string>();
  const store = studio();
  for (const key of PRESSED) {
    // A sentence with a suggestion, and one of its words in hand: there is something to do for each key.
    const { actions, work, place } = store.getState();
    const fresh = work?.deeds.length !== 1 || place !== 'text';
    const files = freeze(['The headline', 'It could open, Ada Brook said. The town waits.', 'It is old. It stands.'], {
      lang: 'en',
      publisher: '',
      url: '',
      date: '',
    });
    if (fresh) actions.begun('bridge', files, { what: 'begin', of: '' });
    if (fresh) await screen.findByRole('heading', { name: /Whose words/ });
    actions.openSheet(null);
    actions.hold('1.1');
    actions.take({ from: 1, to: 1 });
    const press = createEvent.keyDown(row('1.1'), { key });
    fireEvent(row('1.1'), press);
    if (press.defaultPrevented) heard.add(DRAWN[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  }
  const listed = KEYMAP.script
    .flatMap(({ keys }) => keys)
    .filter((key) => !key.startsWith('Shift '))
    .flatMap((key) => (key === '1–9' ? ['1'] : [key]));
  expect([...heard].filter((key) => key !== '?' && key !== '/').sort()).toEqual(listed.sort());
});

test('with letters turned off, none of those that are letters, digits or signs is heard', async () => {
  const store = await sample();
  store.getState().actions.setLetters(false);
  const heard: string[] = [];
  for (const key of PRESSED) {
    store.getState().actions.hold('1.2');
    store.getState().actions.take({ from: 1, to: 1 });
    const press = createEvent.keyDown(row('1.2'), { key });
    fireEvent(row('1.2'), press);
    if (press.defaultPrevented) heard.push(key);
  }
  expect(heard.sort()).toEqual(NAMED.filter((key) => key !== 'Enter' && key !== 'PageUp').sort());
});

test('it lists what the guide lists for the text and the cast', () => {
  const guide = readFileSync('docs/studio.md', 'utf8');
  const listed = [...KEYMAP.everywhere, ...KEYMAP.script, ...KEYMAP.cast].flatMap(({ keys }) => keys);
  const told = (key: string): boolean =>
    key.split(/[ –]/).every((part) => guide.includes(`\`${part}\``) || guide.includes(`\`${key}\``));
  expect(listed.filter((key) => !told(key))).toEqual([]);
});

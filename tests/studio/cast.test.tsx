import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../src/studio/app';
import { DESK_FILE, deskOf, withoutDesk } from '../../src/studio/dossier/desk-file';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { judge } from '../../src/studio/judge/judge';
import type { Files } from '../../src/studio/dossier/files';
import { KEYMAP } from '../../src/studio/keys/keymap';
import { packZip, unpackZip } from '../../src/studio/open/zip';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { deedName, ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const TEXT = ['Head', 'We saw Ada Brook and Tom Reed near Old Mill. So did Ada Brook.'];

function files(): Files {
  const frozen = freeze(TEXT, { lang: 'en', publisher: '', url: '', date: '' });
  return addActor(addActor(frozen, 'The council', 'organisation').files, 'Its speaker', 'person').files;
}

async function cast(): Promise<StudioStore> {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  store.getState().actions.begun('bridge', files(), { what: 'begin', of: '' });
  store.getState().actions.go('cast');
  await screen.findByRole('group', { name: 'Names the Studio sees' });
  return store;
}

const actor = (store: StudioStore, id: string) =>
  written(store.getState().work!.files).entities.find((one) => one.id === id);
const suggested = (): string[] =>
  within(screen.getByRole('group', { name: 'Names the Studio sees' }))
    .queryAllByRole('button')
    .map(({ textContent }) => textContent);

test('a suggested name can be the same as somebody of the cast, which one undo takes back', async () => {
  const store = await cast();
  await userEvent.click(screen.getByText('The same as somebody, or nobody at all?'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tom Reed is the same as' }), 'Its speaker');
  expect(actor(store, 'its-speaker')?.aliases).toEqual(['Tom Reed']);
  expect(suggested().join()).not.toMatch('Tom Reed');
  expect(screen.getByRole('status')).toHaveTextContent('Tom Reed names Its speaker.');
  store.getState().actions.undo();
  expect(actor(store, 'its-speaker')?.aliases).toBeUndefined();
});

test('a name that is not an actor is not suggested again: a deed that is taken back, and in no file that is handed on', async () => {
  const store = await cast();
  const before = store.getState().work!.files;
  await userEvent.click(screen.getByText('The same as somebody, or nobody at all?'));
  await userEvent.click(screen.getByRole('button', { name: 'Old Mill is not an actor' }));
  expect(suggested().join()).not.toMatch('Old Mill');
  const { work } = store.getState();
  expect(withoutDesk(work!.files)).toEqual(before);
  expect(deedName(ENGLISH.words, work!.deeds.at(-1)!.label)).toBe('Old Mill is not an actor');
  // It comes back with a backup.
  expect(deskOf(unpackZip(packZip('bridge', work!.files)).files).notActors).toEqual(['Old Mill']);
  act(() => store.getState().actions.undo());
  expect(suggested().join()).toMatch('Old Mill');
  act(() => store.getState().actions.redo());
  // It stays so when one comes back, until it is asked for.
  store.getState().actions.go('text');
  store.getState().actions.go('cast');
  await screen.findByRole('group', { name: 'Names the Studio sees' });
  expect(suggested().join()).not.toMatch('Old Mill');
  await userEvent.click(screen.getByText('The same as somebody, or nobody at all?'));
  await userEvent.click(screen.getByRole('button', { name: 'Suggest Old Mill again' }));
  expect(suggested().join()).toMatch('Old Mill');
  expect(store.getState().work!.files).toEqual(before);
});

test('on a suggested name the keys of the cast say that it is nobody, or somebody else', async () => {
  const store = await cast();
  const chip = (name: string): HTMLElement => screen.getByRole('button', { name: `? ${name} once` });
  chip('Tom Reed').focus();
  await userEvent.keyboard('{Shift>}{Backspace}{/Shift}');
  expect(deskOf(store.getState().work!.files).notActors).toEqual(['Tom Reed']);
  await vi.waitFor(() => expect(chip('Old Mill')).toHaveFocus());
  await userEvent.keyboard('=');
  await vi.waitFor(() => expect(screen.getByRole('combobox', { name: 'Old Mill is the same as' })).toHaveFocus());
});

test.each(['', '[]', 'null', '{"notActors":"x"}', '{"notActors":[1]}', 'no json'])(
  'a desk that reads “%s” says nothing, and does not stop the gate',
  (text) => {
    const withIt = { ...files(), [DESK_FILE]: text };
    expect(deskOf(withIt).notActors).toEqual([]);
    expect(judge({ seq: 1, folder: 'bridge', files: withIt })).toEqual(
      judge({ seq: 1, folder: 'bridge', files: files() }),
    );
  },
);

test('somebody can speak for somebody else, and the gate takes it', async () => {
  const store = await cast();
  await userEvent.click(screen.getByRole('button', { name: /^Its speaker/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speaks for' }), 'The council');
  expect(actor(store, 'its-speaker')?.speaksFor).toBe('the-council');
  expect(store.getState().verdict?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speaks for' }), 'themselves');
  expect(actor(store, 'its-speaker')?.speaksFor).toBeUndefined();
});

describe('the keys of the cast', () => {
  const line = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-actor="${id}"] .actor-line`)!;

  test('walk through it, open a card, and take somebody out, which one undo takes back', async () => {
    const store = await cast();
    line('the-council').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(line('its-speaker')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(line('the-council')).toHaveFocus();
    await userEvent.keyboard('{End}{Enter}');
    expect(line('its-speaker')).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}{Backspace}');
    expect(actor(store, 'its-speaker')).toBeDefined();
    await userEvent.keyboard('{Shift>}{Backspace}{/Shift}');
    expect(actor(store, 'its-speaker')).toBeUndefined();
    expect(line('the-council')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Its speaker is out of the cast.');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actor(store, 'its-speaker')).toBeDefined();
  });

  test('make two of the cast one', async () => {
    const store = await cast();
    line('its-speaker').focus();
    await userEvent.keyboard('=');
    const whom = await screen.findByRole('combobox', { name: 'It is the same as' });
    await vi.waitFor(() => expect(whom).toHaveFocus());
    expect(screen.getByRole('button', { name: 'They are one' })).toBeDisabled();
    await userEvent.selectOptions(whom, 'The council');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(actor(store, 'its-speaker')).toBeUndefined();
    await vi.waitFor(() => expect(line('the-council')).toHaveFocus());
    expect(screen.getByRole('status')).toHaveTextContent(
      'Its speaker is The council now. Not kept, because the other has its own: what it is.',
    );
    const label = store.getState().work!.deeds.at(-1)!.label;
    expect(deedName(ENGLISH.words, label)).toBe('one and the same: Its speaker = The council');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(actor(store, 'its-speaker')).toBeDefined();
  });

  test('walk through the sentences that name somebody, round from the end, and the focus stays', async () => {
    const store = await cast();
    const { actions } = store.getState();
    act(() => {
      actions.change({ what: 'actor', of: '' }, (before) => addActor(before, 'Ada Brook', 'person').files);
      actions.hold('0.1');
    });
    line('ada-brook').focus();
    const held: (string | null)[] = [];
    for (const key of [']', ']', ']', '[[']) {
      await userEvent.keyboard(key === ']' ? ']' : key);
      held.push(store.getState().held);
    }
    expect(held).toEqual(['1.1', '1.2', '1.1', '1.2']);
    expect(line('ada-brook')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('2 of 2, 1.2: So did Ada Brook.');
    line('the-council').focus();
    await userEvent.keyboard(']');
    expect(screen.getByRole('status')).toHaveTextContent('The council is named nowhere in the text.');
  });

  test('are those of the sheet, and with letters turned off no letter or sign is one', async () => {
    const store = await cast();
    const heard = (key: string, shiftKey: boolean): boolean => {
      const { actions } = store.getState();
      act(() => {
        actions.begun('bridge', files(), { what: 'begin', of: '' });
        actions.go('cast');
      });
      const on = line('its-speaker');
      on.focus();
      const press = createEvent.keyDown(on, { key, shiftKey });
      fireEvent(on, press);
      return press.defaultPrevented;
    };
    const drawn: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };
    const pressed = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'Home',
      'End',
      'Backspace',
      'Delete',
      '=',
      '[',
      ']',
      '-',
      'x',
    ];
    const all = (): string[] =>
      [false, true].flatMap((shift) =>
        pressed
          .filter((key) => heard(key, shift))
          .map((key) => (shift && key === 'Backspace' ? 'Shift Backspace' : (drawn[key] ?? key))),
      );
    const listed = KEYMAP.cast.flatMap(({ keys }) => keys);
    // A button's own key is heard by the browser.
    expect([...new Set([...all(), 'Enter'])].sort()).toEqual([...listed].sort());
    store.getState().actions.setLetters(false);
    expect(all().filter((key) => ['=', '[', ']'].includes(key))).toEqual([]);
  });
});

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { addActor } from '../../src/studio/edit/actors';
import { judge } from '../../src/studio/judge/judge';
import type { StudioStore } from '../../src/studio/work/state';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const TEXT = ['Head', 'We saw Ada Brook and Tom Reed near Old Mill. So did Ada Brook.'];

async function cast(): Promise<StudioStore> {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  const files = freeze(TEXT, { lang: 'en', publisher: '', url: '', date: '' });
  const { files: withCast } = addActor(addActor(files, 'The council', 'organisation').files, 'Its speaker', 'person');
  store.getState().actions.begun('bridge', withCast, { what: 'begin', of: '' });
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

test('a name that is not an actor is not suggested again, and is in no file', async () => {
  const store = await cast();
  const before = store.getState().work!.files;
  await userEvent.click(screen.getByText('The same as somebody, or nobody at all?'));
  await userEvent.click(screen.getByRole('button', { name: 'Old Mill is not an actor' }));
  expect(suggested().join()).not.toMatch('Old Mill');
  expect(store.getState().work!.files).toBe(before);
  // It stays so when one comes back, until it is asked for.
  store.getState().actions.go('text');
  store.getState().actions.go('cast');
  await screen.findByRole('group', { name: 'Names the Studio sees' });
  expect(suggested().join()).not.toMatch('Old Mill');
  await userEvent.click(screen.getByText('The same as somebody, or nobody at all?'));
  await userEvent.click(screen.getByRole('button', { name: 'Suggest Old Mill again' }));
  expect(suggested().join()).toMatch('Old Mill');
});

test('somebody can speak for somebody else, and the gate takes it', async () => {
  const store = await cast();
  await userEvent.click(screen.getByRole('button', { name: /^Its speaker/ }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speaks for' }), 'The council');
  expect(actor(store, 'its-speaker')?.speaksFor).toBe('the-council');
  expect(store.getState().verdict?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speaks for' }), 'themselves');
  expect(actor(store, 'its-speaker')?.speaksFor).toBeUndefined();
});

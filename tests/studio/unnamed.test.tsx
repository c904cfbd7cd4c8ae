import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/studio/app';
import { freeze } from '../../src/studio/dossier/freeze';
import { written } from '../../src/studio/dossier/written';
import { toggleAlias } from '../../src/studio/edit/actors';
import { judge } from '../../src/studio/judge/judge';
import { voicePencil } from '../../src/studio/script/pencil';
import { rowsOf } from '../../src/studio/script/rows';
import { createStudio } from '../../src/studio/work/store';
import { ENGLISH } from '../../src/studio/words/words';

beforeEach(() => localStorage.clear());

const FILES = freeze(
  ['Head', 'Two officials said the money was gone. A diplomat told Reuters so. Two officials said it was not.'],
  { lang: 'en', publisher: 'The Paper', url: 'https://example.org/', date: '' },
);

test('somebody unnamed is suggested with the reason, and Enter inks them: each mention somebody else', async () => {
  const store = createStudio({
    keeper: Promise.reject(new Error('no store')),
    judge: (one) => ({ ask: (question) => one.getState().actions.judged(judge(question)) }),
  });
  render(<App store={store} first={ENGLISH} />);
  store.getState().actions.begun('paper', FILES, { what: 'begin', of: '' });
  await screen.findByRole('heading', { name: /Whose words/ });
  const row = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-sentence="${id}"]`)!;
  expect(row('1.1')).toHaveAccessibleName(/^1\.1, suggestion: someone unnamed: ‘Two officials’/);
  row('1.1').focus();
  const ink = await screen.findByRole('button', { name: '? someone unnamed: ‘Two officials’' });
  expect(ink.parentElement).toHaveTextContent('“said”');
  await userEvent.keyboard('{Enter}');
  expect(row('1.2')).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  const { entities, passages } = written(store.getState().work!.files);
  expect(passages.map(({ voice }) => voice)).toEqual(['two-officials', 'a-diplomat', 'two-officials-2']);
  expect(entities.slice(1).map(({ id, type, label, named }) => [id, type, label, named])).toEqual([
    ['two-officials', 'group', 'Two officials', false],
    ['a-diplomat', 'person', 'A diplomat', false],
    ['two-officials-2', 'group', 'Two officials', false],
  ]);
  expect(store.getState().verdict?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('words that an author has said name somebody are that one’s', () => {
  const { files, id } = { files: toggleAlias(FILES, 'the-paper', 'two officials'), id: 'the-paper' };
  const pencil = voicePencil(
    files,
    rowsOf(files).find((row) => row.id === '1.1')!,
  );
  expect(pencil).toMatchObject({ name: 'Two officials', actor: id });
  expect(pencil).not.toHaveProperty('unnamed');
});

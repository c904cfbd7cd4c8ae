import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { Card } from '../../src/views/panel/card';
import { RelationsTable } from '../../src/views/tables/relations-table';
import { changed } from '../domain/parse/fixture';
import { pageWithoutNetwork, renderOn } from '../support/page';

it('words that wait for a translation are said in another language and marked as being in it', () => {
  const files = changed(
    'dossier.yaml',
    'description: A bridge.',
    'description: { en: A bridge., ru: Мост. }',
    changed('dossier.yaml', 'lang: en', 'lang: en\nlanguages: [en, ru]'),
  );
  const parsed = parseDossier('bridge', files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { store } = renderOn(
    pageWithoutNetwork(parsed.dossier),
    <>
      <Card />
      <RelationsTable />
    </>,
  );
  const title = (): HTMLElement => screen.getByRole('heading', { name: /The bridge/ });
  act(() => store.getState().actions.selectMark('bridge'));
  expect(title().querySelector('[lang]')).toBeNull();
  act(() => store.getState().actions.setLang('ru'));
  expect(title().querySelector('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Мост.').closest('[lang="en"]')).toBeNull();
  expect(screen.getByText('speaks of perhaps opening', { selector: 'tbody *' })).toHaveAttribute('lang', 'en');
});

it('words that run the other way than the page are kept apart from its own', () => {
  const parsed = parseDossier('bridge', changed('dossier.yaml', 'lang: en', 'lang: en\nlanguages: [en, ar]'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { store } = renderOn(pageWithoutNetwork(parsed.dossier), <Card />);
  act(() => store.getState().actions.selectMark('bridge'));
  act(() => store.getState().actions.setLang('ar'));
  const title = screen.getByRole('heading', { name: /The bridge/ }).querySelector('[lang]');
  expect(title).toHaveAttribute('lang', 'en');
  expect(title).toHaveAttribute('dir', 'ltr');
});

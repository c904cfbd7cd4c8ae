import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import '../../../src/i18n/all';
import { sha256 } from '../../../src/node/sha256';
import { startSearch, type FetchJson } from '../../../src/pages/library/search-box';
import { libraryPage } from '../../../src/site/pages/library';
import { searchFiles } from '../../../src/site/search-files';
import { loadDossier } from '../../data/load-dossier';

const dossiers = ['minimal', 'armenia-csto', 'sahel'].map(loadDossier);
const { index, shards } = searchFiles(dossiers, sha256);
const files = new Map([index, ...shards].map(({ path, text }) => [path, text]));

let fetched: string[];
const fetchJson: FetchJson = (path) => {
  fetched.push(path);
  return Promise.resolve(JSON.parse(files.get(path)!) as unknown);
};

beforeEach(() => {
  fetched = [];
  history.replaceState(null, '', '/');
  document.documentElement.lang = 'en';
  document.body.innerHTML = libraryPage(dossiers, index.path, null).body;
});

const field = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search all explainers' });
const list = (): HTMLElement => document.getElementById('library-list')!;

describe('the library', () => {
  it('lists dossiers with what they say, when, in which languages and by whom, and examples after them', () => {
    const [first, second] = within(list()).getAllByRole('heading', { level: 2 });
    expect([first, second].map((each) => each!.textContent)).not.toContain('Will the old bridge reopen?');
    const entry = screen.getByRole('link', { name: /Thoughtless steps/ }).closest('li')!;
    expect(entry).toHaveTextContent('English, Հայերեն, Русский');
    expect(within(entry).getByText('Voices').nextElementSibling).toHaveTextContent(/Galuzin/);
    // Nobody has said when that article appeared.
    expect(within(entry).queryByText('Article of')).toBeNull();
    const examples = screen.getByRole('heading', { name: 'Examples' }).closest('section')!;
    expect(
      within(examples)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Will the old bridge reopen?']);
  });

  it('says when an article appeared, where that is known', () => {
    const [minimal] = dossiers;
    const sources = minimal!.sources.map((source) => ({ ...source, date: '2026-11-20' }));
    document.body.innerHTML = libraryPage([{ ...minimal!, sources }], index.path, null).body;
    expect(screen.getByText('Article of').nextElementSibling).toHaveTextContent('20 November 2026');
  });

  it('asks for nothing before somebody types', () => {
    startSearch(document, fetchJson);
    expect(fetched).toEqual([]);
  });

  it('shows who and what was found, each leading to the mark in its dossier', async () => {
    startSearch(document, fetchJson);
    await userEvent.type(field(), 'galuzin');
    const results = screen.getByRole('region', { name: 'Results' });
    await waitFor(() => expect(within(results).getByText('Mikhail Galuzin')).toBeVisible());
    const actors = within(results).getByRole('heading', { name: 'People and places' }).closest('section')!;
    expect(within(actors).getByRole('link', { name: /Thoughtless steps/ })).toHaveAttribute(
      'href',
      './armenia-csto/?select=galuzin',
    );
    expect(list()).not.toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ results?$/);
    expect(new URL(location.href).search).toBe('?q=galuzin');
    expect(fetched[0]).toBe(index.path);
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('finds statements, and says where', async () => {
    startSearch(document, fetchJson);
    await userEvent.type(field(), 'joint defence impossible');
    const link = await screen.findByRole('link', { name: /could make joint defence work impossible/ });
    expect(link).toHaveAttribute('href', './armenia-csto/?select=r01');
    expect(link.closest('li')).toHaveTextContent(/Thoughtless steps/);
  });

  it('says that nothing was found, and gives the list back with Escape', async () => {
    startSearch(document, fetchJson);
    await userEvent.type(field(), 'zzzzzz');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing found'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(list()).toBeVisible());
    expect(field()).toHaveValue('');
    expect(location.search).toBe('');
  });

  it('begins with what the address asks for', async () => {
    history.replaceState(null, '', '/?q=bridge');
    startSearch(document, fetchJson);
    expect(field()).toHaveValue('bridge');
    const results = await screen.findByRole('region', { name: 'Results' });
    expect(within(results).getAllByRole('link', { name: 'Will the old bridge reopen?' })[0]).toHaveAttribute(
      'href',
      './minimal/',
    );
  });

  it('forgives a wrong third letter where that parts words among files', async () => {
    const [minimal] = dossiers;
    // So many that words with one beginning lie in several files.
    const relations = Array.from({ length: 1200 }, (_, i) => ({
      ...minimal!.relations[0]!,
      id: `r${i}`,
      verb: { en: `bo${'cdfghjklmp'[i % 10]}mulates` },
    }));
    const many = searchFiles([{ ...minimal!, relations }], sha256);
    const byPath = new Map([many.index, ...many.shards].map(({ path, text }) => [path, text]));
    document.body.innerHTML = libraryPage([minimal!], many.index.path, null).body;
    startSearch(document, (path) => Promise.resolve(JSON.parse(byPath.get(path)!) as unknown));
    await userEvent.type(field(), 'bozmulates');
    const results = await screen.findByRole('region', { name: 'Results' });
    await waitFor(() => expect(within(results).getAllByText(/bo[cdfghjklmp]mulates/)).not.toHaveLength(0));
  });

  it('leaves the list where the search cannot load, and tries again', async () => {
    let broken = true;
    startSearch(document, (path) => (broken ? Promise.reject(new Error('offline')) : fetchJson(path)));
    await userEvent.type(field(), 'bri');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('could not load'));
    expect(list()).toBeVisible();
    broken = false;
    await userEvent.type(field(), 'dge');
    await screen.findByRole('region', { name: 'Results' });
  });
});

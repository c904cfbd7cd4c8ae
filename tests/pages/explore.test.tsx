import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { pageData } from '../../src/payload/make-page-data';
import type { Dossier } from '../../src/domain/dossier';
import { linkIndex } from '../../src/domain/link-index';
import { Explore } from '../../src/pages/explore/explore';
import { PageShell } from '../../src/pages/shared/page-shell';
import type { Later } from '../../src/state/deferred-store';
import { createSaysoStore, type SaysoStore } from '../../src/state/store';
import { loadDossier } from '../data/load-dossier';
import { sceneOf } from '../support/scene';

const dossier = loadDossier('armenia-csto');
const scene = sceneOf(dossier);

function open(shown: Dossier = dossier, later?: Later): SaysoStore {
  const store = createSaysoStore({ dossier: shown, links: linkIndex(shown) });
  render(
    <PageShell page={pageData(shown, scene, '../')} store={store} later={later}>
      <Explore />
    </PageShell>,
  );
  return store;
}

const view = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-view="${name}"]`)!;
const node = (id: string): HTMLElement => view('network').querySelector<HTMLElement>(`[data-entity="${id}"]`)!;
const quoted = (root: ParentNode = view('panel')): string[] =>
  [...root.querySelectorAll('[data-quote]')].map((quote) => quote.getAttribute('data-quote')!);

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});

test('touching the CSTO shows its passages, says whose they are, and lights Armenia and Russia on the map', async () => {
  open();
  await user.click(within(view('network')).getByRole('button', { name: /^CSTO, intergovernmental organisation/ }));

  expect(quoted().sort()).toEqual(['1.1', '2.3', '3.1', '3.2', '3.3', '4.1', '5.3', '7.2']);
  expect(quoted(view('panel').querySelector('[data-voice="speaker"].panel-group')!)).not.toContain('7.2');
  expect(quoted(view('panel').querySelector('[data-voice="reporter"].panel-group')!)).toEqual(['7.2']);
  expect(within(view('panel')).getByRole('heading', { name: /Galuzin’s claims/ })).toBeVisible();
  expect(within(view('panel')).getByRole('heading', { name: /The Armenian Report’s own words/ })).toBeVisible();
  for (const id of ['ARM', 'RUS']) {
    expect(view('map').querySelector(`[data-entity="${id}"]`)).toHaveAttribute('data-selected', 'true');
  }
  expect(view('map').querySelector('[data-entity="TUR"]')).toHaveAttribute('data-selected', 'false');
  expect(screen.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
    expect.stringContaining('Collective Security Treaty Organization'),
  );
});

test('the marks answer a choice at once; the words follow when the page has been painted', () => {
  const waiting: (() => void)[] = [];
  const store = open(dossier, (draw) => waiting.push(draw));
  act(() => store.getState().actions.selectMark('CSTO'));
  expect(node('CSTO')).toHaveAttribute('data-selected', 'true');
  expect(node('CSTO')).toHaveAttribute('aria-pressed', 'true');
  expect(node('eurasia')).toHaveAttribute('data-state', 'faded');
  expect(quoted()).toEqual([]);
  act(() => waiting.splice(0).forEach((draw) => draw()));
  expect(quoted()).toContain('7.2');
  act(() => store.getState().actions.clear());
  expect(node('eurasia')).toHaveAttribute('data-state', 'plain');
  expect(node('CSTO')).toHaveAttribute('aria-pressed', 'false');
});

test('a sentence whose speaker is only implied says so', async () => {
  open();
  const passage = view('article').querySelector('[data-passage="5.2"]')!;
  expect(passage).toHaveAttribute('data-voice', 'speaker-implied');
  expect(passage).toHaveTextContent('Galuzin, by context');
});

test('a touched passage lights its marks in both pictures', async () => {
  open();
  await user.click(view('article').querySelector('[data-passage="5.3"] .passage-voice')!);
  for (const id of ['CSTO', 'CIS', 'EAEU', 'west']) expect(node(id)).toHaveAttribute('data-selected', 'true');
  expect(node('galuzin')).toHaveAttribute('data-selected', 'false');
  expect(view('map').querySelector('[data-entity="CIS"]')).toHaveAttribute('data-selected', 'true');
});

test('the passages of a selection are walked one by one, and Escape lets go', async () => {
  const store = open();
  await user.click(node('CSTO'));
  await user.click(within(view('panel')).getByRole('button', { name: 'Next' }));
  expect(within(view('panel')).getByText('1 of 8')).toBeVisible();
  await user.click(within(view('panel')).getByRole('button', { name: 'Next' }));
  expect(store.getState().view.passage).toBe('2.3');
  await user.keyboard('{Escape}');
  expect(store.getState().view.select).toBeNull();
  expect(
    within(view('panel')).getByText('Select anything on the map or network to see the words behind it.'),
  ).toBeVisible();
});

test('the voice filter dims what others say, everywhere', async () => {
  open();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Voice' }), 'The Armenian Report’s own words');
  const tie = (id: string) => view('network').querySelector(`[data-relation="${id}"]`);
  const row = (id: string) => view('relations').querySelector(`[data-relation="${id}"]`);
  expect(tie('r10')).toHaveAttribute('data-state', 'muted');
  expect(row('r10')).toHaveAttribute('data-state', 'muted');
  expect(tie('r12')).toHaveAttribute('data-state', 'plain');
  expect(view('article').querySelector('[data-passage="4.1"]')).toHaveAttribute('data-state', 'muted');
  expect(view('article').querySelector('[data-passage="7.2"]')).toHaveAttribute('data-state', 'plain');
});

test('the table holds every relation, sorts and filters', async () => {
  open();
  const table = within(within(view('relations')).getByRole('table'));
  const firstCells = () =>
    table
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]!.textContent);
  expect(firstCells()).toHaveLength(32);
  await user.click(table.getByRole('button', { name: /^From/ }));
  const up = firstCells();
  expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'en')));
  await user.click(table.getByRole('button', { name: /^From/ }));
  expect(firstCells()).toEqual([...up].reverse());
  await user.type(within(view('relations')).getByRole('searchbox'), 'obstacles');
  expect(firstCells()).toEqual(['The West']);
});

test('a mention is a link that selects its entity', async () => {
  const store = open();
  const mention = view('article').querySelector<HTMLElement>('[data-mention="national_databases"]')!;
  expect(mention).toHaveAttribute('href', expect.stringContaining('select=national_databases'));
  await user.click(mention);
  expect(store.getState().view.select).toBe('national_databases');
});

test('texts of a dossier are shown as they are written, never as markup', () => {
  const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
  open({ ...dossier, title: { en: hostile }, summary: { en: hostile } });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(hostile);
  expect(document.querySelector('.masthead img, .masthead b')).toBeNull();
});

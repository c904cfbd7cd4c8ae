import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { pageData } from '../../src/payload/make-page-data';
import type { Dossier } from '../../src/domain/dossier';
import { linkIndex } from '../../src/domain/link-index';
import { Explore } from '../../src/pages/explore/explore';
import { PageShell } from '../../src/pages/shared/page-shell';
import type { Later } from '../../src/state/deferred-store';
import { markState } from '../../src/state/selectors/mark-state';
import { createSaysoStore, type SaysoStore } from '../../src/state/store';
import { loadDossier } from '../data/load-dossier';
import { sceneOf } from '../support/scene';

const dossier = loadDossier('armenia-csto');
const scene = sceneOf(dossier);

function open(shown: Dossier = dossier, later?: Later): SaysoStore {
  const store = createSaysoStore({ dossier: shown, links: linkIndex(shown), pane: 'network' });
  render(
    <PageShell page={pageData(shown, scene, '../')} store={store} later={later}>
      <Explore />
    </PageShell>,
  );
  return store;
}

const view = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-view="${name}"]`)!;
const node = (id: string): HTMLElement => view('network').querySelector<HTMLElement>(`[data-entity="${id}"]`)!;
/** The sentences that are lit in the article. */
const lit = (): string[] =>
  [...view('article').querySelectorAll('[data-passage][data-selected="true"]')].map((one) =>
    one.getAttribute('data-passage')!,
  );

let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  user = userEvent.setup();
});

test('touching the CSTO shows its passages, says whose they are, and lights Armenia and Russia on the map', async () => {
  open();
  await user.click(within(view('network')).getByRole('button', { name: /^CSTO, intergovernmental organisation/ }));

  expect(lit()).toEqual(['1.1', '2.3', '3.1', '3.2', '3.3', '4.1', '5.3', '7.2']);
  // Whose words they are comes before what the alliance is.
  expect(view('panel').querySelector('.card-voice')).toHaveTextContent(
    'Galuzin in 7 sentences, The Armenian Report in 1 sentence',
  );
  expect(within(view('panel')).getByRole('heading', { level: 2 })).toHaveTextContent(
    /^Collective Security Treaty Organization/,
  );
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
  expect(lit()).toEqual([]);
  act(() => waiting.splice(0).forEach((draw) => draw()));
  expect(lit()).toContain('7.2');
  act(() => store.getState().actions.clear());
  expect(node('eurasia')).toHaveAttribute('data-state', 'plain');
  expect(node('CSTO')).toHaveAttribute('aria-pressed', 'false');
});

test('a sentence whose speaker is only implied says so', async () => {
  open();
  const passage = view('article').querySelector('[data-passage="5.2"]')!;
  expect(passage).toHaveAttribute('data-voice', 'speaker-implied');
  const link = view('article').querySelector('.passage-voice[data-of="5.2"]')!;
  expect(link).toHaveTextContent('no speaker named');
  expect(link).toHaveAccessibleName(/Galuzin, by context/);
});

test('a touched passage lights its marks in both pictures', async () => {
  open();
  await user.click(view('article').querySelector('.passage-voice[data-of="5.3"]')!);
  for (const id of ['CSTO', 'CIS', 'EAEU', 'west']) expect(node(id)).toHaveAttribute('data-selected', 'true');
  expect(node('galuzin')).toHaveAttribute('data-selected', 'false');
  expect(view('map').querySelector('[data-entity="CIS"]')).toHaveAttribute('data-selected', 'true');
});

test('the passages of a selection are walked one by one, and Escape lets go', async () => {
  const store = open();
  await user.click(node('CSTO'));
  const next = (): HTMLElement => within(view('panel')).getByRole('button', { name: 'Next sentence' });
  await user.click(next());
  expect(within(view('panel')).getByText('sentence 1 of 8')).toBeVisible();
  await user.click(next());
  expect(store.getState().view.passage).toBe('2.3');
  await user.keyboard('{Escape}');
  expect(store.getState().view.select).toBeNull();
  expect(view('panel')).toBeEmptyDOMElement();
});

test('the voice filter dims what others say, everywhere', async () => {
  open();
  const outlet = within(view('voices')).getByRole('button', { name: /^\d+ the outlet’s own words/ });
  await user.click(outlet);
  expect(outlet).toHaveAttribute('aria-pressed', 'true');
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
  expect(document.querySelector('.title-row img, .title-row b')).toBeNull();
});

test('the bar says the finding from counts, has one unit a statement, and each voice leaves exactly its own', async () => {
  const store = open();
  const bar = within(view('voices'));
  const said = dossier.relations.filter(({ voice }) => voice.who.includes('galuzin')).length;
  const finding = bar.getByRole('button', {
    name: new RegExp(`^${said} of ${dossier.relations.length} statements are Galuzin’s word`),
  });
  expect(view('voices').querySelectorAll('.units rect')).toHaveLength(
    dossier.relations.length + view('voices').querySelectorAll('.replies rect').length,
  );
  for (const button of bar.getAllByRole('button')) {
    await user.click(button);
    const shown = dossier.relations.filter(({ id }) => markState(store.getState(), id) !== 'muted');
    expect(shown).toHaveLength(button.querySelectorAll('rect').length);
    await user.click(button);
  }
  await user.click(finding);
  expect(within(view('panel')).getByText('You see one voice')).toBeVisible();
  await user.click(bar.getByRole('button', { name: 'Show all voices' }));
  expect(store.getState().view.voice).toBe('all');
});

test('a statement’s card says first whose it is, then what, and steps to the next', async () => {
  const store = open();
  act(() => store.getState().actions.selectMark('r04'));
  const card = view('panel');
  expect(card.querySelector('.card-voice')).toHaveTextContent('Galuzin suggests');
  expect(card.firstElementChild).toContainElement(card.querySelector('.card-voice'));
  expect(within(card).getByText(`statement 4 of ${dossier.relations.length}`)).toBeVisible();
  await user.click(within(card).getByRole('button', { name: 'Next statement' }));
  expect(store.getState().view.select).toBe('r05');
});

test('the walk runs in place, and Escape leaves it', () => {
  const store = open();
  fireEvent.click(document.querySelector('.walk-button')!);
  expect(store.getState().view.step).toBe(1);
  const walk = document.querySelector<HTMLElement>('section.walk')!;
  expect(walk).toHaveTextContent('1 of 10');
  fireEvent.click(within(walk).getByText('Next'));
  expect(store.getState().view.step).toBe(2);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(store.getState().view).toMatchObject({ step: null, select: null });
  expect(document.querySelector('section.walk')).toBeNull();
});

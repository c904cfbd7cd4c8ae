import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../src/payload/page-data';
import { storyOf } from '../../src/geometry/network/pictures/story-of';
import { keptGraph } from '../../src/node/kept/layouts';
import { NetworkView } from '../../src/views/network/network-view';
import { loadDossier } from '../data/load-dossier';
import { inView, pageWithoutNetwork, renderOn, viewOf } from '../support/page';

let page: PageData;
beforeAll(() => {
  const made = pageWithoutNetwork(loadDossier('armenia-csto'));
  page = { ...made, scene: { ...made.scene, graph: keptGraph(storyOf(made.dossier)) } };
});

const statements = () => renderOn(page, <NetworkView />);
const picture = (): HTMLElement => viewOf('network').querySelector('svg.score')!;

async function opened() {
  const made = statements();
  made.store.getState().actions.setPicture('statements');
  await screen.findByRole('list', { name: 'Galuzin' });
  return made;
}

describe('the network as statements', () => {
  it('has one link a statement, named by who says it, how, and which of how many it is', async () => {
    await opened();
    const links = [...picture().querySelectorAll('[data-relation]')];
    expect(links).toHaveLength(page.dossier.relations.length);
    expect(new Set(links.map((link) => link.getAttribute('data-relation')))).toEqual(
      new Set(page.dossier.relations.map(({ id }) => id)),
    );
    expect(
      within(picture()).getByRole('link', {
        name: /^Galuzin warns, hedged: Armenia could make joint defence work impossible with Russia and CSTO, statement 1 of \d+$/,
      }),
    ).toHaveAttribute('href', expect.stringContaining('select=r01'));
  });

  it('groups statements by whose words they are', async () => {
    await opened();
    const galuzin = within(picture()).getByRole('list', { name: 'Galuzin' });
    expect(within(galuzin).getAllByRole('listitem').length).toBeGreaterThan(10);
    expect(galuzin.querySelector('[data-relation="r02"]')).toBeNull();
  });

  it('waves the hedge and writes verbs in full', async () => {
    await opened();
    const tape = inView('network', 'svg [data-relation="r01"]');
    expect(tape.querySelector('.hedge')).toHaveTextContent('could');
    expect(tape.textContent).toBe('could make joint defence work impossible with');
  });

  it('lights what is chosen without moving anything', async () => {
    const { user, store } = await opened();
    const before = [...picture().querySelectorAll('path, rect, text')].map((mark) => mark.outerHTML);
    await user.click(inView('network', 'svg [data-relation="r01"]'));
    expect(store.getState().view.select).toBe('r01');
    expect(inView('network', 'svg [data-relation="r01"]')).toHaveAttribute('data-state', 'primary');
    expect(inView('network', 'svg [data-relation="r13"]')).toHaveAttribute('data-state', 'faded');
    expect(inView('network', 'svg [data-entity="RUS"]')).toHaveAttribute('data-selected', 'true');
    expect([...picture().querySelectorAll('path, rect, text')].map((mark) => mark.outerHTML)).toEqual(before);
  });

  it('is one tab stop, and arrows lead from a tape to whom it touches and on', async () => {
    const { user } = await opened();
    expect(picture().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    inView('network', 'svg [data-entity="ARM"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    (inView('network', 'svg [data-relation="r10"]') as HTMLElement).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAttribute('data-entity', 'ARM');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toHaveAttribute('data-relation');
    expect(picture().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('is chosen by a switch, and the address says it only where the story opens otherwise', async () => {
    const { user, store } = await opened();
    expect(screen.getByRole('button', { name: 'Statements', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Graph' }));
    expect(await screen.findByRole('button', { name: 'Graph', pressed: true })).toBeVisible();
    expect(store.getState().view.picture).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Statements' }));
    expect(store.getState().view.picture).toBe('statements');
  });

  it('is all there is where no graph passes its rules: then no switch offers one', () => {
    const without = { ...page, scene: { ...page.scene, graph: null } };
    const { store } = renderOn(without, <NetworkView />);
    store.getState().actions.setPicture('graph');
    expect(viewOf('network')).toHaveAttribute('data-picture', 'statements');
    expect(screen.queryByRole('button', { name: 'Graph' })).toBeNull();
  });

  it('has a strip of four sentences for narrow columns, which follows what is chosen and opens to all', async () => {
    const { user } = await opened();
    const rows = () => [...document.querySelectorAll('.statement-list .row-tape')];
    expect(rows().map((row) => row.getAttribute('data-stands-for'))).toHaveLength(4);
    const chosen = rows()[1]!.getAttribute('data-stands-for');
    await user.click(rows()[1]!);
    // What is said of the same two in the same direction, and nothing else.
    expect(
      rows().some((row) => row.getAttribute('data-stands-for') === chosen && row.matches('[data-selected="true"]')),
    ).toBe(true);
    const ends = (row: Element) => row.closest('li')!.textContent.replace(row.textContent, '');
    expect(new Set(rows().map(ends)).size).toBe(1);
    await user.click(screen.getByRole('button', { name: /^All statements/ }));
    expect(rows()).toHaveLength(page.dossier.relations.length);
  });

  it('opens with the picture its author names', () => {
    renderOn({ ...page, dossier: { ...page.dossier, picture: 'statements' } }, <NetworkView />);
    expect(screen.getByRole('button', { name: 'Statements', pressed: true })).toBeVisible();
  });
});

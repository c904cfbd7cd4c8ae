import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { layoutNetwork } from '../../src/geometry/network/layout/layout-network';
import { Steps } from '../../src/pages/handout/steps';
import type { PageData } from '../../src/payload/page-data';
import { NetworkView } from '../../src/views/network/network-view';
import { RelationsTable } from '../../src/views/tables/relations-table';
import { generated } from '../support/generated';
import { pageWithoutNetwork, renderOn, viewOf } from '../support/page';

const COUNT = 320;
let page: PageData;
beforeAll(() => {
  const dossier = generated(COUNT);
  const bare = pageWithoutNetwork(dossier);
  page = { ...bare, scene: { ...bare.scene, network: layoutNetwork(dossier) } };
});

const NAME = 'Network of 320 actors and 960 statements';
const marks = (): Element[] => [...viewOf('network').querySelectorAll('[data-entity]')];

describe('the network of a crowd', () => {
  it('is a still picture first, then one with a single tab stop', async () => {
    renderOn(page, <NetworkView />);
    expect(screen.getByRole('img', { name: NAME })).toBeInTheDocument();
    expect(await screen.findByRole('group', { name: NAME })).toBeInTheDocument();
    expect(marks()).toHaveLength(1);
    expect(marks()[0]).toHaveAttribute('tabindex', '0');
    expect(marks()[0]).toHaveAccessibleName(/^\w+, [\w ]+, \d+ statements?$/);
  });

  it('walks from mark to mark by arrows, and Enter lights what belongs together', async () => {
    const { user, store } = renderOn(page, <NetworkView />);
    await screen.findByRole('group', { name: NAME });
    const first = marks()[0] as SVGElement;
    first.focus();
    await user.keyboard('{ArrowRight}');
    const there = document.activeElement!.getAttribute('data-entity')!;
    expect(there).not.toBe(first.getAttribute('data-entity'));
    await user.keyboard('{Enter}');
    expect(store.getState().view.select).toBe(there);
    const wanted = new Set(store.getState().links.relationsOf(there).flatMap(store.getState().links.endsOf));
    const lit = viewOf('network').querySelectorAll('[data-entity][data-selected="true"]');
    expect(new Set([...lit].map((mark) => mark.getAttribute('data-entity')))).toEqual(wanted);
    expect(viewOf('network').querySelector(`[data-entity="${there}"]`)).toHaveFocus();
  });

  it('makes no more than its most marks of a hub’s neighbours, and says so', async () => {
    const { store } = renderOn(page, <NetworkView />);
    await screen.findByRole('group', { name: NAME });
    const { links, dossier } = store.getState();
    const most = Math.max(...dossier.entities.map(({ id }) => links.neighboursOf(id).length));
    const hub = dossier.entities.find(({ id }) => links.neighboursOf(id).length === most)!;
    expect(most).toBeGreaterThan(20);
    store.getState().actions.selectMark(hub.id);
    await waitFor(() => expect(marks().length).toBeGreaterThan(1));
    expect(marks().length).toBeLessThanOrEqual(61);
    expect(marks().some((mark) => mark.getAttribute('data-entity') === hub.id)).toBe(true);
  });
});

it('a handout holds the first quotations of very many and says how many more there are', () => {
  renderOn(page, <Steps />);
  expect(document.querySelectorAll('blockquote[data-passage]')).toHaveLength(40);
  expect(screen.getByText('and 1,560 more quotations, in the explainer itself')).toBeInTheDocument();
});

it('a long table begins with its first rows and says how many more there are', () => {
  renderOn(page, <RelationsTable />);
  expect(viewOf('relations').querySelectorAll('tbody [data-relation]')).toHaveLength(40);
  expect(screen.getByText('and 920 more statements')).toBeInTheDocument();
});

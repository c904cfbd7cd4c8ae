import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../src/payload/page-data';
import { SelectionPanel } from '../../src/views/panel/selection-panel';
import { loadDossier } from '../data/load-dossier';
import { pageWithoutNetwork, renderOn } from '../support/page';

let page: PageData;
beforeAll(() => {
  page = pageWithoutNetwork(loadDossier('armenia-csto'));
}, 60_000);

const panel = () => screen.getByRole('complementary', { name: 'Rests on' });
const quotes = (part: Element = panel()): (string | null)[] =>
  [...part.querySelectorAll('[data-quote]')].map((quote) => quote.getAttribute('data-quote'));

function renderPanel(select: string) {
  const shown = renderOn(page, <SelectionPanel />);
  act(() => shown.store.getState().actions.selectMark(select));
  return shown;
}

describe('the selection panel', () => {
  it('invites when nothing is selected', () => {
    renderOn(page, <SelectionPanel />);
    expect(panel()).toHaveTextContent('Choose anything in the pictures to see the words behind it.');
  });

  it('groups the passages of the CSTO by whose words they are', () => {
    renderPanel('CSTO');
    expect(quotes()).toEqual(['1.1', '2.3', '3.1', '3.2', '3.3', '4.1', '5.3', '7.2']);
    const groupOf = (name: RegExp) => within(panel()).getByRole('heading', { name }).closest('.panel-group')!;
    expect(quotes(groupOf(/Galuzin’s claims/))).toEqual(['1.1', '2.3', '3.1', '3.2', '3.3', '4.1', '5.3']);
    expect(quotes(groupOf(/The Armenian Report’s own words/))).toEqual(['7.2']);
  });

  it('says what is attributed by context only', () => {
    renderPanel('CSTO');
    const quote = panel().querySelector('[data-quote="2.3"]');
    expect(quote).toHaveTextContent('Galuzin, by context');
    expect(quote).toHaveTextContent('The sentence names no speaker');
  });

  it('steps through the passages and stops at either end', async () => {
    const { user, store } = renderPanel('washington');
    expect(store.getState().view.passage).toBeNull();
    act(() => store.getState().actions.selectMark('r16'));
    act(() => store.getState().actions.selectMark('r01'));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(store.getState().view.passage).toBe('0.1');
    expect(screen.getByRole('button', { name: 'Previous' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(store.getState().view.passage).toBe('2.3');
    expect(panel()).toHaveTextContent('3 of 3');
    expect(screen.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(store.getState().view.passage).toBe('1.1');
  });

  it('opens a mention and a relation as selections of their own', async () => {
    const { user, store } = renderPanel('washington');
    await user.click(within(panel()).getByRole('link', { name: /are willing to take any steps/ }));
    expect(store.getState().view.select).toBe('r17');
    expect(panel()).toHaveTextContent('Willingness is claimed, not an act.');
    const quote = panel().querySelector<HTMLElement>('[data-quote="6.1"]')!;
    await user.click(within(quote).getByRole('link', { name: 'Galuzin' }));
    expect(store.getState().view.select).toBe('galuzin');
  });

  it('lets go of the selection', async () => {
    const { user, store } = renderPanel('CSTO');
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(store.getState().view.select).toBeNull();
    expect(panel()).toHaveTextContent('Choose anything');
  });
});

import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Card } from '../../src/views/panel/card';
import { dossierIds, loadDossier } from '../data/load-dossier';
import { pageWithoutNetwork, renderOn } from '../support/page';

const card = () => screen.getByRole('complementary', { name: 'Rests on' });

describe('the card', () => {
  it('says where and when a dated event was, and cites what it is known from', () => {
    const { store } = renderOn(pageWithoutNetwork(loadDossier('armenia-csto')), <Card />);
    act(() => store.getState().actions.selectMark('event-2024-06-05'));
    expect(card()).toHaveTextContent('On record · 5 June 2024 · Moscow');
    expect(card().querySelectorAll('.citation').length).toBeGreaterThan(0);
  });

  it.each(dossierIds())('has a head that says whose words, for whatever can be chosen in %s', (name) => {
    const dossier = loadDossier(name);
    const { store } = renderOn(pageWithoutNetwork(dossier), <Card />);
    const { entities, relations, events, passages } = dossier;
    for (const { id } of [...entities, ...relations, ...events]) {
      act(() => store.getState().actions.selectMark(id));
      expect(card().querySelector('.card-head')?.textContent, id).toMatch(/\p{L}/u);
    }
    for (const { id } of passages) {
      act(() => store.getState().actions.selectPassage(id));
      expect(card().querySelector('.card-head')?.textContent, id).toMatch(/\p{L}/u);
    }
  });

  it('steps through a statement’s sentences and stops at either end', async () => {
    const { store, user } = renderOn(pageWithoutNetwork(loadDossier('armenia-csto')), <Card />);
    act(() => store.getState().actions.selectMark('r01'));
    const step = (name: string) => screen.getByRole('button', { name });
    await user.click(step('Next sentence'));
    expect(store.getState().view.passage).toBe('0.1');
    expect(step('Previous sentence')).toHaveAttribute('aria-disabled', 'true');
    await user.click(step('Next sentence'));
    await user.click(step('Next sentence'));
    expect(store.getState().view.passage).toBe('2.3');
    expect(card()).toHaveTextContent('3 of 3');
    expect(step('Next sentence')).toHaveAttribute('aria-disabled', 'true');
    await user.click(step('Previous sentence'));
    expect(store.getState().view.passage).toBe('1.1');
  });

  it('leads from an actor to a statement of its own, and lets go', async () => {
    const { store, user } = renderOn(pageWithoutNetwork(loadDossier('armenia-csto')), <Card />);
    act(() => store.getState().actions.selectMark('washington'));
    await user.click(within(card()).getByRole('link', { name: /are willing to take any steps/, hidden: true }));
    expect(store.getState().view.select).toBe('r17');
    await user.click(screen.getByRole('button', { name: 'Clear selection' }));
    expect(store.getState().view.select).toBeNull();
    expect(card()).toBeEmptyDOMElement();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createDeck } from '../../../src/pages/present/presentation-store';
import { outOfSight } from '../../../src/pages/present/pause-hidden';
import { selectLit } from '../../../src/state/selectors/mark-state';
import { createSaysoStore } from '../../../src/state/store';
import { dossier, links } from '../../state/small-dossier';

describe('a picture out of sight', () => {
  it('stands still until it is seen again, and then catches up at once', () => {
    const store = createSaysoStore({ dossier, links });
    const deck = createDeck();
    const { store: own, connect } = outOfSight(store, deck, () => deck.getState().picture === 'map');
    const drawn = vi.fn<() => void>();
    own.subscribe(drawn);
    const part = connect();

    store.getState().actions.setYear('2020');
    expect(drawn).not.toHaveBeenCalled();
    expect(own.getState().view.year).not.toBe('2020');

    deck.setState({ picture: 'map' });
    expect(drawn).toHaveBeenCalledOnce();
    expect(own.getState().view).toBe(store.getState().view);

    store.getState().actions.setYear('2021');
    expect(own.getState().view.year).toBe('2021');
    part();
    store.getState().actions.setYear('2022');
    expect(own.getState().view.year).toBe('2021');
  });

  it('keeps what its selectors remember, whatever is asked of the presentation meanwhile', () => {
    const store = createSaysoStore({ dossier, links });
    const { store: own, connect } = outOfSight(store, createDeck(), () => false);
    connect();
    store.getState().actions.selectMark(dossier.relations[0]!.id);
    const lit = selectLit(own.getState());
    expect(selectLit(store.getState())).not.toBe(lit);
    expect(selectLit(own.getState())).toBe(lit);
  });
});

import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SaysoProvider, useActions, useIsSelected, useMarkState } from '../../src/state/react';
import { createSaysoStore } from '../../src/state/store';
import { dossier, links } from './small-dossier';

const drawn: string[] = [];

function Mark({ id }: { id: string }) {
  const look = useMarkState(id);
  const selected = useIsSelected(id);
  const { selectMark } = useActions();
  drawn.push(id);
  return (
    <button data-selected={selected || undefined} onClick={() => selectMark(id)}>
      {id} {look}
    </button>
  );
}

describe('a mark', () => {
  it('is drawn again only when its own slice changes', () => {
    const store = createSaysoStore({ dossier, links });
    render(
      <SaysoProvider store={store}>
        <Mark id="ARM" />
        <Mark id="galuzin" />
      </SaysoProvider>,
    );
    drawn.length = 0;
    act(() => store.getState().actions.setHover('r1'));
    expect(drawn).toEqual(['ARM']);
    act(() => store.getState().actions.setCamera({ lon: 1, lat: 1, across: 100 }));
    expect(drawn).toEqual(['ARM']);
    act(() => screen.getByText('ARM lit').click());
    expect(screen.getByText('ARM primary').dataset['selected']).toBe('true');
    expect(screen.getByText('galuzin faded').dataset['selected']).toBeUndefined();
  });

  it('cannot stand outside a provider', () => {
    expect(() => render(<Mark id="ARM" />)).toThrow('outside <SaysoProvider>');
  });
});

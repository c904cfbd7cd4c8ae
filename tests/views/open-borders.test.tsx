import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MapView } from '../../src/views/map/map-view';
import { inView, pageWithoutNetwork, renderOn, viewOf } from '../support/page';
import { storyOfCountries } from '../support/story-of-countries';

/** The mask an element is drawn through, and whether it has gaps along a path. */
function gapsAlong(element: Element, d: string): boolean {
  const id = /^url\(#(.+)\)$/.exec(
    element.getAttribute('mask') ?? element.closest('[mask]')?.getAttribute('mask') ?? '',
  );
  const mask = id && document.getElementById(id[1]!);
  return [...(mask?.querySelectorAll('path') ?? [])].some((path) => path.getAttribute('d') === d);
}

describe('a border that is open', () => {
  it('is broken in the outline of the story’s subject, and of what is chosen', () => {
    const page = pageWithoutNetwork(storyOfCountries('MAR', 'ESH', 'MRT'));
    const { openBorders } = page.scene.map;
    expect(openBorders).not.toBe('');
    const { store } = renderOn(page, <MapView />);
    expect(gapsAlong(inView('map', '.subject-outline'), openBorders)).toBe(true);
    act(() => store.getState().actions.selectMark('MRT'));
    expect(gapsAlong(inView('map', '.outline-lit'), openBorders)).toBe(true);
  });

  it('needs no mask where the map shows none', () => {
    const page = pageWithoutNetwork(storyOfCountries('ISL'));
    const { map } = page.scene;
    const bare = { ...page, scene: { ...page.scene, map: { ...map, openBorders: '', dottedBorders: '' } } };
    renderOn(bare, <MapView />);
    expect(viewOf('map').querySelectorAll('mask, [mask]')).toHaveLength(0);
    expect(inView('map', '.subject-outline')).toBeInTheDocument();
  });
});

import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../../domain/dossier';
import { neighbourInDirection } from '../../../geometry/network';
import type { GraphScene } from '../../../geometry/network/pictures/graph';
import { useSaysoStore } from '../../../state/react';
import { DIRECTIONS, type Stop } from '../../components/roving';

/** Where the keyboard is in the graph, and how its keys lead on. */
export interface GraphWalk {
  readonly at: StoreApi<Stop>;
  focus(id: Id): void;
  onArrow(event: KeyboardEvent, from: Id): void;
}

/**
 * One tab stop for the whole picture, at the subject first. Arrows lead to the next actor in their direction; from an
 * actor that is chosen, up and down walk its statements in the article's order, and Escape leads back to it.
 */
export function useGraphWalk(scene: GraphScene): GraphWalk {
  const store = useSaysoStore();
  const [at] = useState(() => createStore<Stop>(() => ({ current: firstStop(scene) })));
  const onArrow = useCallback(
    (event: KeyboardEvent, from: Id) => {
      const to = nextStop(scene, store.getState().view.select, event.key, from);
      if (to === null || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (to === from) return;
      at.setState({ current: to });
      const id = CSS.escape(to);
      const svg = event.currentTarget.closest('svg');
      svg?.querySelector<SVGElement>(`[data-entity="${id}"], [data-relation="${id}"]`)?.focus();
    },
    [at, scene, store],
  );
  return useMemo(() => ({ at, focus: (current) => at.setState({ current }), onArrow }), [at, onArrow]);
}

function firstStop({ nodes, outside }: GraphScene): Id | null {
  return nodes.find(({ subject }) => subject)?.id ?? nodes[0]?.id ?? outside[0]?.id ?? null;
}

/** Where a key leads from a mark; the mark itself where it leads nowhere, null where the key is none of the picture's. */
function nextStop(scene: GraphScene, chosen: Id | null, key: string, from: Id): Id | null {
  const direction = DIRECTIONS[key];
  const ribbon = scene.ribbons.find(({ statements }) => statements.includes(from));
  const home = chosen !== null && isPlace(scene, chosen) ? chosen : (ribbon?.from[0] ?? null);
  if (ribbon !== undefined) {
    if (key === 'Escape' && chosen !== from) return home;
    if (direction === 'left') return shown(scene, ribbon.from) ?? from;
    if (direction === 'right') return shown(scene, ribbon.to) ?? from;
    const own = statementsOf(scene, home);
    const place = own.indexOf(from);
    if (direction === 'up') return own[place - 1] ?? home;
    return direction === 'down' ? (own[place + 1] ?? from) : null;
  }
  if (direction === undefined) return null;
  if (chosen === from && (direction === 'up' || direction === 'down')) {
    const own = statementsOf(scene, from);
    return (direction === 'down' ? own[0] : own.at(-1)) ?? from;
  }
  return neighbourInDirection(placesOf(scene), from, direction) ?? from;
}

const shown = (scene: GraphScene, ids: readonly Id[]): Id | null => ids.find((id) => isPlace(scene, id)) ?? null;

const isPlace = (scene: GraphScene, id: Id): boolean => placesOf(scene).some((place) => place.id === id);

function placesOf({ nodes, outside, balloon }: GraphScene): { id: Id; x: number; y: number }[] {
  const speaker = balloon?.name.id ? [{ id: balloon.name.id, box: balloon.name.box }] : [];
  return [...nodes, ...speaker, ...outside].map(({ id, box }) => ({
    id,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
  }));
}

/** The statements with an actor at an end, in the article's order. */
function statementsOf({ ribbons }: GraphScene, id: Id | null): Id[] {
  return ribbons
    .filter(({ from, to }) => id !== null && [...from, ...to].includes(id))
    .flatMap(({ statements }) => statements);
}

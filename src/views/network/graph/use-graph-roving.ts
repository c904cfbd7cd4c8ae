import { useCallback, type KeyboardEvent } from 'react';
import type { Id } from '../../../domain/dossier';
import { neighbourInDirection } from '../../../geometry/network';
import type { GraphScene } from '../../../geometry/network/pictures/graph';
import { useSaysoStore } from '../../../state/react';
import { arrowOf, useRoving, type Roving } from '../../components/roving';

/**
 * One tab stop for the whole picture, at the subject first. Arrows lead to the next actor in their direction; from an
 * actor that is chosen, up and down walk its statements in the article's order, and Escape leads back to it.
 */
export function useGraphRoving(scene: GraphScene): Roving {
  const store = useSaysoStore();
  const next = useCallback(
    (event: KeyboardEvent, from: Id): Id | null => nextStop(scene, store.getState().view.select, event, from),
    [scene, store],
  );
  return useRoving(() => firstStop(scene), next);
}

function firstStop({ nodes, outside }: GraphScene): Id | null {
  return nodes.find(({ subject }) => subject)?.id ?? nodes[0]?.id ?? outside[0]?.id ?? null;
}

/** Where a key leads from a mark; the mark itself where it leads nowhere, null where the key is none of the picture's. */
function nextStop(scene: GraphScene, chosen: Id | null, event: KeyboardEvent, from: Id): Id | null {
  const direction = arrowOf(event);
  const ribbon = scene.ribbons.find(({ statements }) => statements.includes(from));
  const home = chosen !== null && isPlace(scene, chosen) ? chosen : (ribbon?.from[0] ?? null);
  if (ribbon !== undefined) {
    if (event.key === 'Escape' && chosen !== from) return home;
    if (direction === 'left') return shown(scene, ribbon.from) ?? from;
    if (direction === 'right') return shown(scene, ribbon.to) ?? from;
    const own = statementsOf(scene, home);
    const place = own.indexOf(from);
    if (direction === 'up') return own[place - 1] ?? home;
    return direction === 'down' ? (own[place + 1] ?? from) : null;
  }
  if (direction === null) return null;
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

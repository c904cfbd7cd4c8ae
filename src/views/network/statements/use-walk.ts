import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../../domain/dossier';
import { stopsOf, walk, type StatementsPicture } from '../../../geometry/network/pictures/statements';
import { DIRECTIONS, type Stop } from '../../components/roving';

/** Where the keyboard is in the picture, and how its arrows lead on. */
export interface Walk {
  readonly at: StoreApi<Stop>;
  focus(id: Id): void;
  onArrow(event: KeyboardEvent, from: Id): void;
}

/** One tab stop for the whole picture, at the subject first; arrows lead from tape to tape and to whom they touch. */
export function useWalk(picture: StatementsPicture): Walk {
  const [at] = useState(() => createStore<Stop>(() => ({ current: firstStop(picture) })));
  const onArrow = useCallback(
    (event: KeyboardEvent, from: Id) => {
      const direction = DIRECTIONS[event.key];
      if (direction === undefined || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      const to = walk(picture, from, direction);
      if (to === null) return;
      at.setState({ current: to });
      const id = CSS.escape(to);
      const svg = event.currentTarget.closest('svg');
      svg?.querySelector<SVGElement>(`[data-entity="${id}"], [data-relation="${id}"]`)?.focus();
    },
    [at, picture],
  );
  return useMemo(() => ({ at, focus: (current) => at.setState({ current }), onArrow }), [at, onArrow]);
}

function firstStop(picture: StatementsPicture): Id | null {
  return picture.pillars.find(({ subject }) => subject)?.entity ?? stopsOf(picture)[0]?.id ?? null;
}

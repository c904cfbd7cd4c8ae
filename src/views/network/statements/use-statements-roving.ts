import { useCallback, type KeyboardEvent } from 'react';
import type { Id } from '../../../domain/dossier';
import { stopsOf, walk, type StatementsPicture } from '../../../geometry/network/pictures/statements';
import { arrowOf, useRoving, type Roving } from '../../components/roving';

/** One tab stop for the whole picture, at the subject first; arrows lead from tape to tape and to whom they touch. */
export function useStatementsRoving(picture: StatementsPicture): Roving {
  const next = useCallback(
    (event: KeyboardEvent, from: Id): Id | null => {
      const direction = arrowOf(event);
      return direction && (walk(picture, from, direction) ?? from);
    },
    [picture],
  );
  return useRoving(() => firstStop(picture), next);
}

function firstStop(picture: StatementsPicture): Id | null {
  return picture.pillars.find(({ subject }) => subject)?.entity ?? stopsOf(picture)[0]?.id ?? null;
}

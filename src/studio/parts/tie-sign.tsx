import type { RelationType } from '../../domain/dossier';
import { endKind, endOf } from '../../geometry/network/pictures/statement-end';
import { TieHead } from '../../views/components/signs/tie-head';

/** A tie with the end that says what it does, as the pictures draw it. */
export function TieSign({ type }: { readonly type: RelationType }) {
  return (
    <svg width="30" height="18" viewBox="-27 -9 30 18" aria-hidden="true">
      <g className="tie">
        <path className="line" d="M-27,0H0" />
        <TieHead end={endKind(endOf({ type, polarity: 'affirmed' }))} />
      </g>
    </svg>
  );
}

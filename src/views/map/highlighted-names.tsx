import { memo } from 'react';
import type { LitName } from '../../geometry/marks/highlighted-names';
import { round1 } from '../../geometry/round';

/** The names of the marks that are lit. They are for the eye: the marks carry their names for everyone else. */
export const LitNames = memo(function LitNames({ names }: { names: readonly LitName[] }) {
  return (
    <g aria-hidden="true" className="lit-names">
      {names.map(({ entity, words, box }) => (
        <text
          key={entity}
          className="label lit-name"
          x={round1(box.x + box.width / 2)}
          y={round1(box.y + box.height / 2)}
          dy="0.35em"
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </g>
  );
});

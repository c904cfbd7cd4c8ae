import type { PlacedChip, PlacedMap } from '../../geometry/marks/map-request';
import { CHIP_HEIGHT, CHIP_PX } from '../../geometry/marks/sizes';
import type { Frame } from '../../geometry/viewport';
import { useActions } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { useMark } from '../components/use-mark';

interface ChipsProps {
  chips: PlacedMap['chips'];
  frame: Frame;
  /** How many times as large as on a page. */
  size: number;
}

/** Docked on the map's edge, half outside: what was chosen and lies farther away than the map shows. */
export function Chips({ chips, frame, size }: ChipsProps) {
  return chips.map((chip) => (
    <span
      key={chip.entity}
      className="chip-at"
      style={{
        left: `${(chip.at[0] / frame.width + 0.5) * 100}%`,
        top: `${(chip.at[1] / frame.height + 0.5) * 100}%`,
        fontSize: CHIP_PX * size,
        height: CHIP_HEIGHT * size,
      }}
    >
      <ChipMark {...chip} />
    </span>
  ));
}

function ChipMark({ entity, words, arrow }: PlacedChip) {
  const actions = useActions();
  const href = useMarkHref()(entity);
  return (
    <a
      className="chip"
      href={href}
      role="button"
      data-entity={entity}
      {...useMark(entity)}
      onClick={plainClick(() => actions.selectMark(entity))}
    >
      <span aria-hidden="true">{arrow}</span> {words}
    </a>
  );
}

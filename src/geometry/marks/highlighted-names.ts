import type { Id } from '../../domain/dossier';
import { placeLabels, type LabelSpot, type Obstacle } from '../labels/place-labels';
import { textWidth } from '../labels/text-width';
import type { Box, Frame } from '../viewport';
import type { ArrangedGroup } from './arrange-groups';
import { GLYPH_STEP } from './sizes';

/** Font size of a lit mark's name, in page px; as `.lit-name` in the look. */
const NAME_PX = 13;
/** From the middle of a glyph to its name, in page px. */
const GAP = 15;

/** The name of a mark that is lit, written beside it. */
export interface LitName {
  readonly entity: Id;
  readonly words: string;
  /** Px from the frame's centre. */
  readonly box: Box;
}

/**
 * Names the marks that are lit, for readers too far away to point at one and be told.
 * @param named the words for an entity; null for one that is not to be named, such as a country the map names itself
 * @param px page px in frame units
 * @param obstacles boxes to keep off where that is possible; a lit mark is named in any case
 */
export function placeLitNames(
  groups: readonly ArrangedGroup[],
  named: (entity: Id) => string | null,
  frame: Frame,
  px: number,
  obstacles: readonly Obstacle[],
): LitName[] {
  const words = new Map<Id, string>();
  const candidates = groups.flatMap(({ group, x, y }) =>
    group.entities.flatMap((id, i) => {
      const name = named(id);
      if (name === null) return [];
      words.set(id, name);
      return [
        {
          id,
          anchor: [x + (i - (group.entities.length - 1) / 2) * GLYPH_STEP * px, y] as const,
          width: (textWidth(name, NAME_PX, { bold: true }) + 4) * px,
          height: (NAME_PX + 4) * px,
          priority: 1,
          tries: spots(i, group.entities.length),
          gap: GAP * px,
          must: true,
        },
      ];
    }),
  );
  return placeLabels(candidates, obstacles, frame).map(({ id, box }) => ({
    entity: id,
    words: words.get(id)!,
    box,
  }));
}

/** Beside the row of glyphs for those at its ends, above or below for any. */
function spots(i: number, count: number): LabelSpot[] {
  const beside: LabelSpot[] = [];
  if (i === count - 1) beside.push('right');
  if (i === 0) beside.push('left');
  return [...beside, 'above', 'below', 'above-right', 'below-right', 'above-left', 'below-left'];
}

import { BoxGrid } from '../labels/box-grid';
import type { Box } from '../viewport';
import { groupBox } from './group-box';
import type { PlacedGroup } from './pointers';

/** A map with more groups of marks than this shows only those that have room. */
export const MANY_GROUPS = 60;

export interface ThinnedGroups {
  readonly shown: readonly PlacedGroup[];
  /** How many lie in the frame and are not shown. */
  readonly leftOut: number;
}

/**
 * Of very many groups those that the frame has room for: in sight, not covering an earlier one, and no more than
 * `MANY_GROUPS`. Few groups are handed back as they are.
 * @param groups those to choose from, in the order in which they have a claim to be shown
 * @param px page px in frame units
 */
export function thinGroups(groups: readonly PlacedGroup[], px: number): ThinnedGroups {
  if (groups.length <= MANY_GROUPS) return { shown: groups, leftOut: 0 };
  const inSight = groups.filter(({ inside }) => inside);
  const taken = new BoxGrid<Box>();
  const shown: PlacedGroup[] = [];
  for (const group of inSight) {
    if (shown.length === MANY_GROUPS) break;
    const box = groupBox(group, px);
    if (taken.under(box).length > 0) continue;
    taken.add(box);
    shown.push(group);
  }
  return { shown, leftOut: inSight.length - shown.length };
}

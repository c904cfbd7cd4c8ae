import type { Lang } from '../../../../domain/text';
import type { Box } from '../../../viewport';
import type { Story } from '../story';
import type { Arrangement } from './arrange';
import type { NodeShape } from './nodes';
import { ABOVE_BOX, sideName } from './side-name';

/** The name of a side above the topmost of its boxes in a column. */
export interface SideName {
  readonly side: number;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  readonly lines: Readonly<Record<Lang, readonly string[]>>;
}

/** Names every group of boxes of one side that stand together in a column. */
export function sideNames(story: Story, nodes: readonly NodeShape[], { spots, columns }: Arrangement): SideName[] {
  const names: SideName[] = [];
  for (const column of ['left', 'middle', 'right'] as const) {
    const inIt = nodes
      .map((node, index) => ({ node, spot: spots[index]!, at: columns[index]! }))
      .filter(({ at }) => at === column)
      .toSorted((a, b) => a.spot.y - b.spot.y);
    inIt.forEach(({ node, spot }, place) => {
      const { side } = node;
      if (side === null || node.subject || inIt[place - 1]?.node.side === side) return;
      const { lines, width, height } = sideName(story, side);
      const align = column === 'left' ? 'start' : column === 'right' ? 'end' : 'middle';
      const left = spot.x - spot.width / 2;
      const x = align === 'start' ? left : align === 'end' ? left + spot.width - width : spot.x - width / 2;
      names.push({
        side,
        align,
        lines,
        box: { x, y: spot.y - spot.height / 2 - height, width, height: height - ABOVE_BOX },
      });
    });
  }
  return names;
}

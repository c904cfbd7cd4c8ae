import type { Lang } from '../../../../domain/text';
import { textWidth } from '../../../labels/text-width';
import { wrap } from '../../../labels/wrap';
import type { Story } from '../story';

const PX = 12;
const LEADING = 14;
const WIDEST = 150;
/** From the foot of the name to the boxes under it, so that no letter touches them. */
export const ABOVE_BOX = 2;

interface Broken {
  readonly lines: Record<Lang, readonly string[]>;
  readonly width: number;
  readonly height: number;
}

/** A side's name in every language, and the room it takes. */
export function sideName(story: Story, side: number): Broken {
  const lines = Object.fromEntries(
    story.languages.map((lang) => [lang, wrap(story.sides[side]![lang]!, WIDEST, PX, 2)]),
  );
  const all = Object.values(lines);
  return {
    lines,
    width: Math.max(...all.flat().map((line) => textWidth(line, PX))),
    height: Math.max(...all.map(({ length }) => length)) * LEADING + ABOVE_BOX,
  };
}

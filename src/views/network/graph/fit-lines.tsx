import { round1 } from '../../../geometry/round';
import { Fragment } from 'react';
import type { Box } from '../../../geometry/viewport';
import { textWidth } from '../../../geometry/labels/text-width';

interface FitLinesProps {
  lines: readonly string[];
  box: Box;
  px: number;
  leading: number;
  align?: 'start' | 'middle' | 'end';
  bold?: boolean;
  /** Stands at the box's foot rather than in its middle. */
  foot?: boolean;
  /** Whether there is air enough for any face: lines then keep their own width. */
  loose?: boolean;
  /** How wide a line was taken to be where it was laid out. */
  widthOf?: (line: string) => number;
}

/**
 * Lines in the box they were laid out in. Faces differ from machine to machine; each line is set as wide as it was taken
 * to be, so that nothing runs over what stands beside it. Between two lines is a space, so that their words are
 * not read as one; it has a place of its own and moves neither.
 */
export function FitLines({
  lines,
  box,
  px,
  leading,
  align = 'middle',
  bold = false,
  foot = false,
  loose = false,
  widthOf,
}: FitLinesProps) {
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  const spare = box.height - lines.length * leading;
  const top = box.y + (foot ? spare : spare / 2) + leading / 2 + px * 0.35;
  return (
    <text fontSize={px} textAnchor={align} direction="ltr">
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <tspan x={round1(x)}> </tspan>}
          <tspan
            x={round1(x)}
            y={round1(top + index * leading)}
            textLength={line === '' || loose ? undefined : round1(widthOf?.(line) ?? textWidth(line, px, { bold }))}
            lengthAdjust={loose ? undefined : 'spacingAndGlyphs'}
          >
            {line}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}

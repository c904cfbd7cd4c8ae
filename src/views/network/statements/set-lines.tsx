import { Fragment } from 'react';
import type { RunStyle, SetLine } from '../../../geometry/network/pictures/statements';

const CLASS: Readonly<Record<RunStyle, string | undefined>> = {
  verb: undefined,
  hedge: 'hedge',
  actor: 'who',
  idea: 'idea',
};

/** Lines of text where the layout has set them; between two is a space, so that their words are not read as one. */
export function SetLines({ lines, className }: { lines: readonly SetLine[]; className?: string }) {
  return lines.map(({ runs, x, y, width, squeezed }, index) => (
    <Fragment key={y}>
      {index > 0 && ' '}
      <text
        className={className}
        x={x}
        y={y}
        data-room={width}
        {...(squeezed && { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}
      >
        {runs.map(({ text, style }, i) => (
          <tspan key={i} className={CLASS[style]}>
            {text}
          </tspan>
        ))}
      </text>
    </Fragment>
  ));
}

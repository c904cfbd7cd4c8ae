import { Fragment } from 'react';
import type { RunStyle, SetLine } from '../../../geometry/network/pictures/statements';

const CLASS: Readonly<Record<RunStyle, string | undefined>> = {
  verb: undefined,
  hedge: 'hedge',
  actor: 'who',
  idea: 'idea',
};

/** Whether a line ends within a word, at its own hyphen or at one the layout broke it with. */
const breaksWord = (line: SetLine | undefined): boolean => line?.runs.at(-1)?.text.endsWith('-') ?? false;

/**
 * Lines of text where the layout has set them. Between two is a space, so that their words are not read as one; but none
 * within a word, so that what is written is what is said.
 */
export function SetLines({ lines, className }: { lines: readonly SetLine[]; className?: string }) {
  return lines.map(({ runs, x, y, width, squeezed }, index) => (
    <Fragment key={y}>
      {index > 0 && !breaksWord(lines[index - 1]) && ' '}
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

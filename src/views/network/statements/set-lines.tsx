import type { RunStyle, SetLine } from '../../../geometry/network/pictures/statements';

const CLASS: Readonly<Record<RunStyle, string | undefined>> = {
  verb: undefined,
  hedge: 'hedge',
  actor: 'who',
  idea: 'idea',
};

/** Lines of text where the layout has set them. */
export function SetLines({ lines, className }: { lines: readonly SetLine[]; className?: string }) {
  return lines.map(({ runs, x, y, width, squeezed }) => (
    <text
      key={y}
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
  ));
}

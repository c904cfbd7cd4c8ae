const EDGE = 6;

/** The edge of a side's box, with the side's pattern, so that no side is told by colour alone. */
export function SideEdge({ side, x, y, height }: { side: number; x: number; y: number; height: number }) {
  const pattern = patternOf(side, x, y, height);
  return (
    <>
      <rect className="edge" x={x} y={y} width={EDGE} height={height} />
      {pattern && <path className="edge-pattern" d={pattern} />}
    </>
  );
}

/** Solid, rungs, dots, hollow, diagonals, a line: in the order the sides are named in. */
function patternOf(side: number, x: number, y: number, height: number): string | null {
  const steps = (by: number, path: (at: number) => string): string =>
    Array.from({ length: Math.max(0, Math.floor((height - 2) / by)) }, (_, i) => path(y + 2 + by * i)).join('');
  if (side === 1) return steps(5, (at) => `M${x + 1} ${at}h4v3h-4Z`);
  if (side === 2) return steps(5, (at) => `M${x + 1.6} ${at + 1.4}a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0Z`);
  if (side === 3) return `M${x + 1.2} ${y + 1.2}h3.6v${height - 2.4}h-3.6Z`;
  if (side === 4) return steps(6, (at) => `M${x} ${at + 4}l${EDGE} -4v2l-${EDGE} 4Z`);
  if (side === 5) return `M${x + 2.2} ${y}h1.6v${height}h-1.6Z`;
  return null;
}

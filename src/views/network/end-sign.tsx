import { endKind, isMutual } from '../../geometry/network/pictures/statement-end';
import type { StatementEnd } from '../../geometry/network/pictures/story';

/** How a tape ends, beside its words: a point, an open point or a bar; `differs` and `cooperates` at both ends. */
export function EndSign({ end, at }: { end: StatementEnd; at: 'start' | 'end' }) {
  if (at === 'start' && !isMutual(end)) return null;
  const kind = endKind(end);
  const width = kind === 'bar' ? 5 : 10;
  return (
    <svg
      className="end-sign"
      data-end={kind}
      data-at={at}
      width={width}
      height="20"
      viewBox={`0 0 ${width} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={kind === 'bar' ? 'M0 0h5v20h-5Z' : 'M1 3L9 10L1 17Z'} />
    </svg>
  );
}

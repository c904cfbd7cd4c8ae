import { memo } from 'react';
import { roundTo } from '../../geometry/round';
import type { Camera } from '../../geometry/viewport';
import { ControlPatterns, controlFill } from '../../views/components/hatches';
import type { Ground } from '../map/ground';

interface PictureProps {
  readonly ground: Ground;
  readonly camera: Camera;
  /** Keeps the ids of several pictures apart. */
  readonly prefix: string;
}

/** Land, water and borders, drawn for a camera; nothing of it is a mark. */
export function GroundPicture({ ground, camera: { x, y, k }, prefix }: PictureProps) {
  return (
    <g transform={`scale(${roundTo(k, 4)}) translate(${roundTo(-x, 4)},${roundTo(-y, 4)})`}>
      <ControlPatterns prefix={prefix} scale={roundTo(1 / k, 4)} />
      <Land ground={ground} prefix={prefix} />
    </g>
  );
}

const Land = memo(function Land({ ground, prefix }: Omit<PictureProps, 'camera'>) {
  return (
    <>
      {ground.countries.map(({ id, d, open }) => (
        <path key={id} className="ground-land" data-open={open || undefined} d={d} />
      ))}
      {ground.lakes.map((d) => (
        <path key={d} className="ground-lake" d={d} />
      ))}
      {ground.disputed.map(({ id, d, line, style, hatch }) => (
        <g key={id}>
          {hatch && <path className="ground-control" d={d} fill={controlFill(prefix, false)} />}
          <path className="ground-line" data-line={style} d={line} />
        </g>
      ))}
      <path className="ground-line" data-line="plain" d={ground.borders} />
      <path className="ground-line" data-line="dashed" d={ground.openBorders} />
      <path className="ground-line" data-line="dotted" d={ground.dottedBorders} />
    </>
  );
});

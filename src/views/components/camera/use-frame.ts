import { useEffect, useState, type RefObject } from 'react';
import type { Frame } from '../../../geometry/viewport';
import { observeSize } from '../observe-size';

/** A picture's real frame, in the units of its own viewBox. */
export interface MeasuredFrame {
  readonly frame: Frame;
  /** Px on the page per viewBox unit: text sized `13 / scale` is 13 px on the page. */
  readonly scale: number;
}

/**
 * Measures an SVG that is drawn for the `design` frame (centred, preserveAspectRatio "meet") and stretched by CSS.
 * Before it is mounted, and on the server, the foreseen frame stands in, which is the design's by default.
 * @param foreseen the scale it is drawn for at build
 */
export function useFrame(
  svg: RefObject<SVGSVGElement | null>,
  design: Frame,
  foreseen = 1,
  frame: Frame = design,
): MeasuredFrame {
  const [measured, setMeasured] = useState<MeasuredFrame>({ frame, scale: foreseen });
  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    return observeSize(element, (width, height) => {
      if (width < 1 || height < 1) return;
      const scale = Math.min(width / design.width, height / design.height);
      setMeasured((old) =>
        Math.abs(old.frame.width * old.scale - width) < 1 && Math.abs(old.frame.height * old.scale - height) < 1
          ? old
          : { frame: { width: width / scale, height: height / scale }, scale },
      );
    });
  }, [svg, design]);
  return measured;
}

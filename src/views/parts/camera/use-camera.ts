import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { Camera, Frame } from '../../../geometry/plane';

export interface CameraControl {
  readonly camera: Camera;
  /** Flies there, or jumps where motion is reduced. */
  flyTo(camera: Camera): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
}

interface CameraOptions {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly frame: Frame;
  readonly initial: Camera;
  readonly min: number;
  readonly max: number;
  /** Whether one finger moves the picture; otherwise it scrolls the page and two fingers move the picture. */
  readonly oneFinger: () => boolean;
  /** Called when a movement has ended, with who moved it. */
  readonly onSettle?: (camera: Camera, by: 'reader' | 'flight') => void;
}

const FLIGHT_MS = 600;

const toTransform = (c: Camera): ZoomTransform => zoomIdentity.scale(c.k).translate(-c.x, -c.y);
const toCamera = (t: ZoomTransform): Camera => ({ x: -t.x / t.k, y: -t.y / t.k, k: t.k });

const stillPreferred = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Moves a picture's camera by drag, pinch, double click, ctrl or ⌘ with the wheel, and by code.
 * A plain wheel is left to the page, so that reading on is never swallowed.
 */
export function useCamera(options: CameraOptions): CameraControl {
  const { svg, frame, initial, min, max } = options;
  const [camera, setCamera] = useState(initial);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([min, max])
      .filter((event: Event) => allows(event, latest.current.oneFinger()))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => setCamera(toCamera(event.transform)))
      .on('end', (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        const by = event.sourceEvent ? 'reader' : 'flight';
        latest.current.onSettle?.(toCamera(event.transform), by);
      });
    behaviour.current = zooming;
    const selection = select(element);
    selection.call(zooming).call(zooming.transform, toTransform(latest.current.initial));
    return () => {
      selection.on('.zoom', null);
      behaviour.current = null;
    };
  }, [svg, min, max]);

  useEffect(() => {
    const { width, height } = frame;
    behaviour.current?.extent([
      [-width / 2, -height / 2],
      [width / 2, height / 2],
    ]);
  }, [frame]);

  const flyTo = useCallback(
    (to: Camera) => {
      const element = svg.current;
      const zooming = behaviour.current;
      if (!element || !zooming) return setCamera(to);
      const selection = select(element);
      if (stillPreferred()) selection.call(zooming.transform, toTransform(to));
      else selection.transition().duration(FLIGHT_MS).call(zooming.transform, toTransform(to));
    },
    [svg],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      const element = svg.current;
      const zooming = behaviour.current;
      if (!element || !zooming) return;
      if (stillPreferred()) select(element).call(zooming.scaleBy, factor);
      else select(element).transition().duration(200).call(zooming.scaleBy, factor);
    },
    [svg],
  );
  const panBy = useCallback(
    (dx: number, dy: number) => {
      const element = svg.current;
      const zooming = behaviour.current;
      if (element && zooming) select(element).call(zooming.translateBy, dx, dy);
    },
    [svg],
  );
  return useMemo(() => ({ camera, flyTo, zoomBy, panBy }), [camera, flyTo, zoomBy, panBy]);
}

/** Which gestures move the picture. */
function allows(event: Event, oneFinger: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return oneFinger || event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

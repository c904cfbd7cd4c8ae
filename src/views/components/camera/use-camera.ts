import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { Camera, Frame } from '../../../geometry/viewport';
import { still } from '../reduced-motion';
import { fly } from './flight';
import { pointer, select } from './small-selection';

export interface CameraControl {
  readonly camera: Camera;
  /** Flies there, or jumps where motion is reduced. */
  flyTo(camera: Camera): void;
  zoomBy(factor: number): void;
  panBy(dx: number, dy: number): void;
}

/** Who moved the camera: the reader, by a gesture, key or button, or the page. */
export type Mover = 'reader' | 'flight';

interface CameraOptions {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly frame: Frame;
  readonly initial: Camera;
  readonly min: number;
  readonly max: number;
  /** Whether one finger moves the picture; otherwise it scrolls the page and two fingers move the picture. */
  readonly oneFinger: () => boolean;
  /** Called when a movement has ended, with who moved it. */
  readonly onSettle?: (camera: Camera, by: Mover) => void;
}

type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;
/** A way the camera may go: where to, how long it takes in ms, and by whose wish. */
type Go = (to: (from: Camera) => Camera, ms: number, by: Mover) => void;

const FLIGHT_MS = 600;
const STEP_MS = 200;

const toTransform = (c: Camera): ZoomTransform => zoomIdentity.scale(c.k).translate(-c.x, -c.y);
const toCamera = (t: ZoomTransform): Camera => ({ x: -t.x / t.k, y: -t.y / t.k, k: t.k });

/**
 * Moves a picture's camera by drag, pinch, double click, ctrl or ⌘ with the wheel, and by code.
 * A plain wheel is left to the page, so that reading on is never swallowed.
 */
export function useCamera(options: CameraOptions): CameraControl {
  const { svg, frame, initial, min, max } = options;
  const [camera, setCamera] = useState(initial);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const going = useRef<Go | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const selection = select(element);
    const moved = selection as unknown as Selection<SVGSVGElement, unknown, null, undefined>;
    let at = latest.current.initial;
    let flying: { by: Mover; stop: () => void } | null = null;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([min, max])
      .filter((event: Event) => allows(event, latest.current.oneFinger()))
      .on('start', (event: ZoomEvent) => {
        if (!event.sourceEvent) return;
        flying?.stop();
        flying = null;
      })
      .on('zoom', (event: ZoomEvent) => setCamera((at = toCamera(event.transform))))
      .on('end', (event: ZoomEvent) => {
        if (event.sourceEvent) latest.current.onSettle?.(at, 'reader');
      });
    const put = (to: Camera): void => zooming.transform(moved, toTransform(to));
    const go: Go = (to, ms, by) => {
      flying?.stop();
      const wanted = to(at);
      const end = { ...wanted, k: Math.min(max, Math.max(min, wanted.k)) };
      const arrive = (): void => {
        flying = null;
        put(end);
        latest.current.onSettle?.(at, by);
      };
      if (still() || ms === 0) return arrive();
      flying = { by, stop: fly(at, end, latest.current.frame.width, ms, put, arrive) };
    };
    zooming(moved);
    // d3's own double click would bring in a second engine for movement.
    selection.on('dblclick.zoom', (event: Event) => {
      if (!allows(event, true)) return;
      event.preventDefault();
      const touched = (event as TouchEvent).changedTouches?.[0] ?? (event as MouseEvent);
      const [x, y] = pointer(touched, element);
      const factor = (event as MouseEvent).shiftKey ? 0.5 : 2;
      // What lies under the pointer stays there.
      go(
        (c) => ({ x: c.x + (x / c.k) * (1 - 1 / factor), y: c.y + (y / c.k) * (1 - 1 / factor), k: c.k * factor }),
        STEP_MS,
        'reader',
      );
    });
    go((from) => from, 0, 'flight');
    behaviour.current = zooming;
    going.current = go;
    return () => {
      flying?.stop();
      selection.on('.zoom', null);
      behaviour.current = null;
      going.current = null;
    };
  }, [svg, min, max]);

  useEffect(() => {
    const { width, height } = frame;
    behaviour.current?.extent([
      [-width / 2, -height / 2],
      [width / 2, height / 2],
    ]);
  }, [frame]);

  const flyTo = useCallback((to: Camera) => {
    if (going.current) going.current(() => to, FLIGHT_MS, 'flight');
    else setCamera(to);
  }, []);
  const zoomBy = useCallback(
    (factor: number) => going.current?.((c) => ({ ...c, k: c.k * factor }), STEP_MS, 'reader'),
    [],
  );
  const panBy = useCallback(
    (dx: number, dy: number) => going.current?.((c) => ({ ...c, x: c.x - dx, y: c.y - dy }), 0, 'reader'),
    [],
  );
  return useMemo(() => ({ camera, flyTo, zoomBy, panBy }), [camera, flyTo, zoomBy, panBy]);
}

/** Which gestures move the picture. */
function allows(event: Event, oneFinger: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return oneFinger || event.touches.length > 1;
  // What can be dragged by itself does not drag the picture along.
  if (event.type === 'mousedown' && event.target instanceof Element && event.target.closest('.node')) return false;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

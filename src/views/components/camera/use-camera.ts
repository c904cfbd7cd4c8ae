import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Camera, Frame } from '../../../geometry/viewport';
import { onFirstIntent } from '../first-intent';
import { still } from '../reduced-motion';
import { fly } from './flight';
import type { Gestures } from './gestures';

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

/** A way the camera may go: where to, how long it takes in ms, and by whose wish. */
type Go = (to: (from: Camera) => Camera, ms: number, by: Mover) => void;

const FLIGHT_MS = 600;
const STEP_MS = 200;

const fetchGestures = () => import('./gestures').then(({ attachGestures }) => attachGestures);

/**
 * Moves a picture's camera by code, and by gestures once somebody has reached for the page: what hears them is fetched
 * then, and where it cannot be had, buttons and keys still work.
 */
export function useCamera(options: CameraOptions): CameraControl {
  const { svg, frame, initial, min, max } = options;
  const [camera, setCamera] = useState(initial);
  const hearing = useRef<Gestures | null>(null);
  const going = useRef<Go | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let at = latest.current.initial;
    let flying: { by: Mover; stop: () => void } | null = null;
    let gone = false;
    const show = (to: Camera): void => setCamera((at = to));
    const put = (to: Camera): void => {
      if (hearing.current) hearing.current.put(to);
      else show(to);
    };
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
    go((from) => from, 0, 'flight');
    going.current = go;
    const forget = onFirstIntent(element.ownerDocument, () => {
      const hear = (attach: Awaited<ReturnType<typeof fetchGestures>>): void => {
        if (gone) return;
        hearing.current = attach(element, {
          scale: [min, max],
          oneFinger: () => latest.current.oneFinger(),
          onHold() {
            flying?.stop();
            flying = null;
          },
          onMove: show,
          onLetGo: () => latest.current.onSettle?.(at, 'reader'),
          onTwice([x, y], factor) {
            // What lies under the pointer stays there.
            const toward = 1 - 1 / factor;
            go(
              (c) => ({ x: c.x + (x / c.k) * toward, y: c.y + (y / c.k) * toward, k: c.k * factor }),
              STEP_MS,
              'reader',
            );
          },
        });
        hearing.current.extent(latest.current.frame);
        hearing.current.put(at);
        element.dataset['gestures'] = 'true';
      };
      fetchGestures().then(hear, () => {});
    });
    return () => {
      gone = true;
      forget();
      flying?.stop();
      hearing.current?.letGo();
      hearing.current = null;
      going.current = null;
    };
  }, [svg, min, max]);

  useEffect(() => hearing.current?.extent(frame), [frame]);

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

/** Gestures on a picture, by d3-zoom: a part of its own, which comes when somebody reaches for the page. */
import type { Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Camera, Frame } from '../../../geometry/viewport';
import { pointer, select } from './small-selection';

type ZoomEvent = D3ZoomEvent<SVGSVGElement, unknown>;

export interface GestureHandlers {
  /** The least and the most the picture is scaled. */
  readonly scale: readonly [min: number, max: number];
  /** Whether one finger moves the picture; otherwise it scrolls the page and two fingers move the picture. */
  oneFinger(): boolean;
  /** A reader takes hold of the picture. */
  onHold(): void;
  /** The camera is elsewhere, by a gesture or by `put`. */
  onMove(camera: Camera): void;
  /** A gesture has ended. */
  onLetGo(): void;
  /** A double click or tap. @param at where, in px from the picture's middle; @param factor how much nearer it asks to come */
  onTwice(at: readonly [x: number, y: number], factor: number): void;
}

export interface Gestures {
  /** Puts the camera somewhere, so that the next gesture begins there. */
  put(camera: Camera): void;
  /** Tells how large the picture is now, in its own units. */
  extent(frame: Frame): void;
  letGo(): void;
}

const toTransform = (c: Camera): ZoomTransform => zoomIdentity.scale(c.k).translate(-c.x, -c.y);
const toCamera = (t: ZoomTransform): Camera => ({ x: -t.x / t.k, y: -t.y / t.k, k: t.k });

/** Lets drag, pinch, double click, and ctrl or ⌘ with the wheel move a picture. A plain wheel is left to the page. */
export function attachGestures(element: SVGSVGElement, on: GestureHandlers): Gestures {
  const selection = select(element);
  const moved = selection as unknown as Selection<SVGSVGElement, unknown, null, undefined>;
  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([...on.scale])
    .filter((event: Event) => allows(event, on.oneFinger()))
    .on('start', (event: ZoomEvent) => event.sourceEvent && on.onHold())
    .on('zoom', (event: ZoomEvent) => on.onMove(toCamera(event.transform)))
    .on('end', (event: ZoomEvent) => event.sourceEvent && on.onLetGo());
  zooming(moved);
  // d3's own double click would bring in a second engine for movement.
  selection.on('dblclick.zoom', (event: Event) => {
    if (!allows(event, true)) return;
    event.preventDefault();
    const touched = (event as TouchEvent).changedTouches?.[0] ?? (event as MouseEvent);
    on.onTwice(pointer(touched, element), (event as MouseEvent).shiftKey ? 0.5 : 2);
  });
  return {
    put: (camera) => zooming.transform(moved, toTransform(camera)),
    extent: ({ width, height }) =>
      void zooming.extent([
        [-width / 2, -height / 2],
        [width / 2, height / 2],
      ]),
    letGo: () => void selection.on('.zoom', null),
  };
}

/** Which gestures move the picture. */
function allows(event: Event, oneFinger: boolean): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return oneFinger || event.touches.length > 1;
  // What can be dragged by itself does not drag the picture along.
  if (event.type === 'mousedown' && event.target instanceof Element && event.target.closest('.node')) return false;
  return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
}

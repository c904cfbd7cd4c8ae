const MOUSE_EVENTS = [
  'mousedown',
  'mousemove',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointermove',
  'pointerup',
];

/**
 * Gives each mouse and pointer event its `view`, the window it happens in, as every browser does. user-event makes
 * them without, and d3-drag, under d3-zoom, reads `event.view.document` on mousedown and throws.
 *
 * user-event writes `view: null` on the event itself. The constructors below see to it that this can be written over,
 * and the listeners, which hear of the event before anyone else, write it over.
 */
export function giveMouseEventsTheirView(window: Window & typeof globalThis): void {
  window.MouseEvent = withOpenView(window.MouseEvent);
  window.PointerEvent = withOpenView(window.PointerEvent);
  for (const type of MOUSE_EVENTS) {
    window.addEventListener(type, (event) => setView(event as UIEvent, window), { capture: true });
  }
}

function withOpenView<E extends typeof MouseEvent | typeof PointerEvent>(Base: E): E {
  return new Proxy(Base, {
    construct(target, args, newTarget) {
      const event = Reflect.construct(target, args, newTarget) as MouseEvent;
      Object.defineProperty(event, 'view', { value: event.view, configurable: true });
      return event;
    },
  });
}

function setView(event: UIEvent, window: Window): void {
  if (event.view === null) Object.defineProperty(event, 'view', { value: window, configurable: true });
}

/**
 * Gives a mouse or pointer event its `view`, as every browser does. user-event leaves it null, and d3-drag, under
 * d3-zoom, reads `event.view.document` on mousedown and throws.
 */
export function completeMouseEvents(window: Window): void {
  for (const type of ['mousedown', 'mousemove', 'mouseup', 'dblclick', 'click']) {
    window.addEventListener(
      type,
      (event) => {
        if ((event as MouseEvent).view === null) Object.defineProperty(event, 'view', { value: window });
      },
      { capture: true },
    );
  }
}

/** Puts quiet stand-ins where jsdom has nothing: no media query matches, nothing is resized, scrolling does nothing. */
export function fillGaps(window: Window & typeof globalThis): void {
  window.matchMedia ??= (media) =>
    Object.assign(new window.EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });

  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };

  const element = window.Element.prototype;
  element.scrollIntoView ??= () => {};
  element.setPointerCapture ??= () => {};
  element.releasePointerCapture ??= () => {};
  element.hasPointerCapture ??= () => false;
}

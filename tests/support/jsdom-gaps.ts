/** Puts quiet stand-ins where jsdom has nothing: no media query matches, nothing is resized, scrolling does nothing, a canvas cannot be drawn on. */
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

  window.HTMLCanvasElement.prototype.getContext = () => null;

  const element = window.Element.prototype;
  element.scrollIntoView ??= () => {};
  element.setPointerCapture ??= () => {};
  element.releasePointerCapture ??= () => {};
  element.hasPointerCapture ??= () => false;
}

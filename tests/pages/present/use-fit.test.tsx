import { render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFit } from '../../../src/pages/present/use-fit';

/** As high as the box is, in px; words are as high as they are large, and `full` px where nothing is smaller. */
const HEIGHT = 500;
let full = 0;
let fontPx = 40;
let width = 300;
let laidOut = 0;
let last = '';
let tell: () => void = () => {};

function Words({ what }: { what: string }) {
  const box = useRef<HTMLDivElement>(null);
  useFit(box, what);
  return <div ref={box} className="words" />;
}

const fitOf = (element: Element): number => Number((element as HTMLElement).style.getPropertyValue('--fit') || 1);

beforeEach(() => {
  [full, fontPx, width, laidOut] = [0, 40, 300, 0];
  last = '';
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(HEIGHT);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(() => width);
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockImplementation(function (this: HTMLElement) {
    const now = `${full} ${width} ${fitOf(this)}`;
    if (now !== last) laidOut++;
    last = now;
    return full * fitOf(this);
  });
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(
    (element) => ({ fontSize: `${fontPx * fitOf(element)}px` }) as CSSStyleDeclaration,
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (entries: unknown[]) => void) {
        tell = () => told([{ contentRect: { width, height: HEIGHT } }]);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (draw(), 1));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  [400, 40, 1, 1],
  [510, 40, 0.94, 2],
  [560, 40, 0.88, 3],
  [600, 40, 0.82, 4],
  [650, 40, 0.76, 4],
  [700, 40, 0.7, 4],
  [780, 40, 0.64, 4],
  [2000, 40, 0.64, 4],
  // Nobody need read smaller words than 15 px.
  [2000, 20, 0.76, 3],
  [2000, 15, 1, 1],
  [2000, 12, 1, 1],
])(
  'words %i px high, at %i px, are drawn at %f of it, having been laid out %i times at most',
  (high, px, fit, most) => {
    [full, fontPx] = [high, px];
    const { container } = render(<Words what="a" />);
    expect(fitOf(container.firstElementChild!)).toBe(fit);
    expect(laidOut).toBeLessThanOrEqual(most);
  },
);

test('they are not measured again while the box is the same, and are when it or the words change', () => {
  full = 600;
  const { container, rerender } = render(<Words what="a" />);
  const words = container.firstElementChild!;
  const first = laidOut;
  tell();
  expect(laidOut).toBe(first);
  full = 400;
  width = 200;
  tell();
  expect(laidOut).toBe(first + 1);
  expect(fitOf(words)).toBe(1);
  full = 510;
  rerender(<Words what="b" />);
  expect(fitOf(words)).toBe(0.94);
});

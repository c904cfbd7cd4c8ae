import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../domain/dossier';
import type { CountryInFrame } from '../../geometry/marks/countries-in-frame';
import { neighbourInDirection } from '../../geometry/network';
import { pressKeys } from '../components/press';
import { arrowOf, type Stop } from '../components/roving';

interface Standing extends Stop {
  /** The mark the keyboard stands on, while it is shown to. */
  readonly focused: Id | null;
}

/** What a mark needs to take part: put `handlers` and the tab index on it. */
export interface MapRoving {
  readonly at: StoreApi<Standing>;
  handlers(
    id: Id,
    press?: () => void,
  ): {
    readonly 'data-rove': Id;
    onFocus(event: FocusEvent): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
}

/**
 * One tab stop for the whole map; the arrows walk over the countries in the frame and every other mark, Enter presses.
 * @param countries those in the frame where the camera rests; the first of them is where tab arrives
 */
export function useMapRoving(svg: RefObject<SVGSVGElement | null>, countries: readonly CountryInFrame[]): MapRoving {
  const [focused, setFocused] = useState<Id | null>(null);
  const [chosen, setChosen] = useState<{ readonly id: Id; readonly country: boolean } | null>(null);
  const shown = useRef(countries);
  useEffect(() => {
    shown.current = countries;
  }, [countries]);
  // A mark that the new view does not draw is no place to stand on: the first country takes its place.
  useEffect(() => {
    const element = svg.current;
    if (element === null || chosen === null || chosen.country) return;
    if (element.querySelector(`[data-rove="${CSS.escape(chosen.id)}"]`)) return;
    // Only the drawing knows which marks it has room for, and it is asked after it was made.
    // oxlint-disable-next-line react/set-state-in-effect
    setChosen(null);
    const first = shown.current[0];
    if (focused === chosen.id && first) {
      element.querySelector<SVGElement>(`[data-rove="${CSS.escape(first.id)}"]`)?.focus({ preventScroll: true });
    }
  }, [svg, chosen, focused, countries]);
  // A country that has left the frame is no place to arrive at.
  const gone = chosen?.country === true && !countries.some(({ id }) => id === chosen.id);
  const current = chosen === null || gone ? (countries[0]?.id ?? null) : chosen.id;

  const [at] = useState(() => createStore<Standing>(() => ({ current, focused })));
  useEffect(() => at.setState({ current, focused }), [at, current, focused]);

  const walk = useCallback(
    (event: KeyboardEvent, from: Id): void => {
      const direction = arrowOf(event);
      if (direction === null) return;
      event.preventDefault();
      event.stopPropagation();
      const element = svg.current;
      if (element === null) return;
      const to = neighbourInDirection(stops(element, shown.current), from, direction);
      if (to !== null) element.querySelector<SVGElement>(`[data-rove="${CSS.escape(to)}"]`)?.focus();
    },
    [svg],
  );

  return useMemo(
    () => ({
      at,
      handlers: (id, press) => ({
        'data-rove': id,
        onFocus: (event) => {
          setChosen({ id, country: event.currentTarget.classList.contains('country') });
          setFocused(event.currentTarget.matches(':focus-visible') ? id : null);
        },
        onBlur: () => setFocused(null),
        onKeyDown: (event) => {
          walk(event, id);
          if (press) pressKeys(press)(event);
        },
      }),
    }),
    [at, walk],
  );
}

/** Whether the keyboard stands on a mark, and shows it. */
export const useFocused = ({ at }: MapRoving, id: Id): boolean => useStore(at, ({ focused }) => focused === id);

/** Where every stop in the frame stands on the page: countries at their anchor, other marks in their middle. */
function stops(svg: SVGSVGElement, countries: readonly CountryInFrame[]): { id: Id; x: number; y: number }[] {
  const frame = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  const scale = Math.min(frame.width / width, frame.height / height) || 1;
  const marks = [...svg.querySelectorAll('[data-rove]:not(.country)')].flatMap((mark) => {
    const box = mark.getBoundingClientRect();
    // A line may go on beyond the frame, or lie beyond it: what is in sight of it is where it is.
    const [left, right] = [Math.max(box.left, frame.left), Math.min(box.right, frame.right)];
    const [top, bottom] = [Math.max(box.top, frame.top), Math.min(box.bottom, frame.bottom)];
    return left > right || top > bottom
      ? []
      : [{ id: mark.getAttribute('data-rove')!, x: (left + right) / 2, y: (top + bottom) / 2 }];
  });
  const [midX, midY] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  return [...countries.map(({ id, x, y }) => ({ id, x: midX + x * scale, y: midY + y * scale })), ...marks];
}

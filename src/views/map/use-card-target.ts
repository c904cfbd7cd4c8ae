import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Id } from '../../domain/dossier';

/** The country a card is about, and the rectangle on the page it must not cover. */
export interface CardTarget {
  readonly country: Id;
  readonly around: DOMRect;
}

/** How long the pointer rests before a card opens, and may stray on its way into the card, in ms. */
const OPENS_AFTER = 150;
const CLOSES_AFTER = 250;
/** Half the room kept around the pointer, in px. */
const POINTER = 12;

const countryOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.country[data-entity], [data-stands-for]') : null;

const idOf = (mark: Element): Id => mark.getAttribute('data-entity') ?? mark.getAttribute('data-stands-for') ?? '';

/**
 * Which country the mouse rests on, or the keyboard stands on. The pointer may move into the card; Escape closes it
 * and leaves the selection alone; a finger opens none, touching selects.
 */
export function useCardTarget(
  svg: RefObject<SVGSVGElement | null>,
  card: RefObject<HTMLElement | null>,
): CardTarget | null {
  const [target, setTarget] = useState<CardTarget | null>(null);
  const open = useRef(false);
  useEffect(() => {
    open.current = target !== null;
  }, [target]);

  useEffect(() => {
    const picture = svg.current;
    if (picture === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (ms: number, act: () => void): void => {
      clearTimeout(timer);
      timer = setTimeout(act, ms);
    };
    const inside = (node: EventTarget | null): boolean =>
      node instanceof Node && (card.current?.contains(node) ?? false);
    const close = (): void => setTarget(null);

    const onOver = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      if (inside(event.target)) return clearTimeout(timer);
      const mark = picture.contains(event.target as Node) ? countryOf(event.target) : null;
      if (mark === null) return later(CLOSES_AFTER, close);
      const around = new DOMRect(event.clientX - POINTER, event.clientY - POINTER, 2 * POINTER, 2 * POINTER);
      later(OPENS_AFTER, () => setTarget({ country: idOf(mark), around }));
    };
    const onFocus = (event: FocusEvent): void => {
      if (inside(event.target)) return clearTimeout(timer);
      const mark = picture.contains(event.target as Node) ? countryOf(event.target) : null;
      if (mark === null || !mark.matches(':focus-visible')) return close();
      clearTimeout(timer);
      setTarget({ country: idOf(mark), around: mark.getBoundingClientRect() });
    };
    const onKey = (event: KeyboardEvent): void => {
      // A card that is not to be seen, as under a pointer in front of a class, is in nobody's way.
      const unseen = card.current !== null && getComputedStyle(card.current).display === 'none';
      if (event.key !== 'Escape' || !open.current || unseen) return;
      event.preventDefault();
      clearTimeout(timer);
      close();
    };
    const onDown = (event: PointerEvent): void => {
      if (!inside(event.target)) close();
      clearTimeout(timer);
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    // Before the page's own Escape, which lets go of the selection.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onDown);
    window.addEventListener('scroll', close, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown);
      window.removeEventListener('scroll', close);
    };
  }, [svg, card]);
  return target;
}

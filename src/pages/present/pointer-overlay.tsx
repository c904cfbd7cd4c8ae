import { useEffect, useRef } from 'react';
import { useDeck } from './presentation-store';

/** The pointer and the spotlight: both follow the mouse over the whole screen, and neither is in its way. */
export function Light() {
  const spotlight = useDeck((deck) => deck.spotlight);
  const pointer = useDeck((deck) => deck.pointer);
  const element = useRef<HTMLDivElement>(null);
  const on = spotlight || pointer;
  useEffect(() => {
    const light = element.current;
    if (!light) return;
    const put = (x: number, y: number): void => {
      light.style.setProperty('--x', `${x}px`);
      light.style.setProperty('--y', `${y}px`);
    };
    // Until the mouse moves, the quotation is what there is to see.
    const quote = document.querySelector('.big-quote')?.getBoundingClientRect();
    if (quote) put(quote.x + quote.width / 2, quote.y + quote.height / 2);
    const onMove = (event: PointerEvent): void => put(event.clientX, event.clientY);
    document.addEventListener('pointermove', onMove);
    return () => document.removeEventListener('pointermove', onMove);
  }, [on]);
  if (!on) return null;
  return (
    <div className="light" ref={element} data-spotlight={spotlight} data-pointer={pointer} aria-hidden="true">
      {spotlight && <div className="veil" />}
      {pointer && <div className="dot-of-light" />}
    </div>
  );
}

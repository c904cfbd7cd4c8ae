import { useEffect, useRef, useState, type TouchEvent, type WheelEvent } from 'react';

export type GestureHint = 'wheel' | 'touch' | null;

/** How long the hint stays after the gesture, in ms. */
const STAYS = 1600;

/** Px a finger moves before it is seen to drag and not to tap. */
const DRAGS = 12;

/** Says how a picture is moved to whoever tries it the way that scrolls the page instead. */
export function useGestureHint() {
  const [hint, setHint] = useState<GestureHint>(null);
  const timer = useRef(0);
  const finger = useRef<number | null>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const say = (what: GestureHint): void => {
    setHint(what);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setHint(null), STAYS);
  };
  const overPicture = (target: EventTarget): boolean => (target as Element).closest('.picture-frame') !== null;
  return {
    hint,
    onWheel(event: WheelEvent) {
      if (!event.ctrlKey && !event.metaKey && overPicture(event.target)) say('wheel');
    },
    onTouchStart(event: TouchEvent) {
      finger.current = event.touches.length === 1 && overPicture(event.target) ? event.touches[0]!.clientY : null;
    },
    onTouchMove(event: TouchEvent) {
      const from = finger.current;
      if (from === null || event.touches.length !== 1) return;
      if (Math.abs(event.touches[0]!.clientY - from) < DRAGS) return;
      finger.current = null;
      say('touch');
    },
  };
}

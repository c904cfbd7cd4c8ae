import { useEffect, type RefObject } from 'react';
import { narrow } from '../../views/components/narrow';

/** A swipe is at least this long, in px, twice as wide as high, and done within this time, in ms. */
const LENGTH = 60;
const WITHIN = 900;

/** One finger swiped sideways: to the left is onwards. Two fingers, and one on a phone's map, move the picture. */
export function useSwipes(root: RefObject<HTMLElement | null>, swipe: (to: 'next' | 'previous') => void): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let from: { x: number; y: number; at: number } | null = null;
    const onStart = (event: TouchEvent): void => {
      const touch = event.touches[0];
      const inDialog = (event.target as Element).closest('dialog') !== null;
      const onPicture = (event.target as Element).closest('.picture-frame') !== null;
      const movesPicture = onPicture && narrow();
      from =
        event.touches.length === 1 && touch && !movesPicture && !inDialog
          ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp }
          : null;
    };
    const onEnd = (event: TouchEvent): void => {
      const touch = event.changedTouches[0];
      if (!from || !touch || event.touches.length > 0) return;
      const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
      const quick = event.timeStamp - from.at < WITHIN;
      from = null;
      if (quick && Math.abs(dx) >= LENGTH && Math.abs(dx) > 2 * Math.abs(dy)) swipe(dx < 0 ? 'next' : 'previous');
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
    };
  }, [root, swipe]);
}

import { useCallback, useEffect, useState } from 'react';

/** How long each date stays while playing, in ms. */
const STAYS = 1200;

/**
 * Plays a timeline: one step after another until there is none, paused by whatever the reader does meanwhile, and by
 * the page being put aside.
 * @param step goes on by one; called anew for every step
 * @param more whether there is a step to take from here
 * @param rewind called when playing begins at the end
 */
export function usePlayback(
  step: () => void,
  more: boolean,
  rewind: () => void,
): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false);

  useEffect(() => {
    if (!playing) return;
    const timer = more ? setTimeout(step, STAYS) : setTimeout(() => setPlaying(false), 0);
    return () => clearTimeout(timer);
  }, [playing, more, step]);

  useEffect(() => {
    if (!playing) return;
    const pause = (event: Event): void => {
      // The button that pauses does so itself; pausing here as well would start it again.
      if (event.target instanceof Element && event.target.closest('[data-play]')) return;
      setPlaying(false);
    };
    const kinds = ['pointerdown', 'keydown', 'wheel', 'visibilitychange'] as const;
    for (const kind of kinds) document.addEventListener(kind, pause, { capture: true, passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, pause, { capture: true });
    };
  }, [playing]);

  const toggle = useCallback(() => {
    if (!playing && !more) rewind();
    setPlaying(!playing);
  }, [playing, more, rewind]);

  return { playing, toggle };
}

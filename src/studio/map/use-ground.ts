import { useEffect, useRef, useState } from 'react';
import { trustedAddress } from '../../pages/shared/trusted-url';
import { distanceKm, type MapFrame } from '../../geometry/map/frames';
import type { Ground } from './ground';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './ground-worker?worker&url';

/** A view is drawn anew once it is this many times narrower or wider than what was drawn, or this far away, in `across`. */
const ZOOM = 2;
const AWAY = 0.6;
/** A pause in moving before it is. */
const PAUSE = 200;

const isNear = (drawn: MapFrame, view: MapFrame): boolean =>
  drawn.across < view.across * ZOOM &&
  view.across < drawn.across * ZOOM &&
  distanceKm(drawn.centre, view.centre) < drawn.across * AWAY;

/** The ground of a view, or the last one while the next is drawn; null before the first, `failed` where none can be had. */
export function useGround(view: MapFrame): Ground | 'failed' | null {
  const [ground, setGround] = useState<Ground | 'failed' | null>(null);
  const worker = useRef<Worker | null>(null);
  const drawn = ground === 'failed' ? null : ground?.frame;
  useEffect(() => {
    if (drawn && isNear(drawn, view)) return;
    const pause = setTimeout(
      () => {
        if (typeof Worker === 'undefined') return setGround('failed');
        worker.current ??= startWorker(setGround);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
        worker.current.postMessage(view);
      },
      drawn ? PAUSE : 0,
    );
    return () => clearTimeout(pause);
  }, [view, drawn]);
  useEffect(() => () => worker.current?.terminate(), []);
  return ground;
}

function startWorker(tell: (ground: Ground | 'failed') => void): Worker {
  const worker = new Worker(trustedAddress(address), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Ground | null>) => tell(data ?? 'failed'));
  worker.addEventListener('error', () => tell('failed'));
  return worker;
}

import { useEffect } from 'react';
import { NEAR } from '../../geometry/map/map-outlines';
import type { Frame } from '../../geometry/viewport';
import { usePage } from '../components/page';

/**
 * Asks for the outlines beyond the first view before they can come into sight: when the camera is elsewhere, when the
 * frame is larger than what was foreseen, and when a reader reaches for the map.
 * @param away whether the camera stands, or is about to stand, elsewhere than in the first view
 * @returns handlers for the element around the map
 */
export function useWideMap(away: boolean, frame: Frame): { onPointerEnter?: () => void; onFocus?: () => void } {
  const { widen, framed } = usePage();
  const broad = frame.width > NEAR.width || frame.height > NEAR.height;
  useEffect(() => {
    if (away || broad) widen?.();
  }, [away, broad, widen]);
  // A frame is mostly looked at where it stands, and its guest keeps what it sends small.
  return widen === undefined || framed ? {} : { onPointerEnter: widen, onFocus: widen };
}

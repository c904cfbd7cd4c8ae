import { useEffect, useState } from 'react';
import { whenIdle } from '../../views/components/when-idle';

/**
 * Whether the browser has had a moment with nothing to do since a part came alive.
 * @param wait whether to wait for one at all
 */
export function useIdle(wait: boolean): boolean {
  const [idle, setIdle] = useState(!wait);
  useEffect(() => (idle ? undefined : whenIdle(() => setIdle(true))), [idle]);
  return idle;
}

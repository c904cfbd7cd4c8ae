import { useEffect, useState } from 'react';

/** What takes no longer than this is not spoken of, in ms. */
const UNSPOKEN = 400;

/** Whether something is waited for so long that it is to be said. @param since what it is waited for since; with another, waiting begins anew */
export function useIsLate(waits: boolean, since: unknown): boolean {
  const [late, setLate] = useState<unknown>();
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setLate(since), UNSPOKEN);
    return () => clearTimeout(timer);
  }, [waits, since]);
  return waits && late === since;
}

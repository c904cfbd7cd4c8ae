import { useEffect, useState } from 'react';

/**
 * A part that few pages or readers need, fetched once it is wanted; null until it is there, and where it cannot be had.
 * @param wanted whether to fetch it at all
 * @param fetch imports it; must be the same function each time
 */
export function useFetched<T>(wanted: boolean, fetch: () => Promise<T>): T | null {
  const [part, setPart] = useState<{ value: T } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let here = true;
    fetch().then(
      (value) => here && setPart({ value }),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [wanted, fetch]);
  return part?.value ?? null;
}

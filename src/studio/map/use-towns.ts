import { useEffect, useState } from 'react';
import type * as towns from './towns';

type Towns = typeof towns;

/** What knows where towns are; null until it has come. */
export function useTowns(): Towns | null {
  const [towns, setTowns] = useState<Towns | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./towns').then((come) => wanted && setTowns(come));
    return () => {
      wanted = false;
    };
  }, []);
  return towns;
}

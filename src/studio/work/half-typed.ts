/** What is typed into a form and not kept yet: at hand again after a reload, or when an author comes back to its sentence. */
import { useEffect, useRef, useState } from 'react';
import { useIsStopped, useWork } from './react';

const key = (work: string, form: string): string => `sayso-studio-half ${work} ${form}`;

/**
 * The state of a form that is kept as a whole. Every change is written at once, synchronously, so that a closed window
 * loses no letter.
 * @param form which form it is, such as that of one sentence's statement
 * @param first what it begins with where nothing was left half typed
 * @returns what is typed, a way to change it, and a way to begin anew
 */
export function useHalfTyped<T extends object>(
  form: string,
  first: () => T,
): readonly [typed: T, put: (change: Partial<T>) => void, clear: (next: T) => void] {
  const { id } = useWork();
  const stopped = useIsStopped();
  const [typed, setTyped] = useState<T>(() => read(key(id, form), first()));
  const name = key(id, form);
  // What was half typed in the tab that wrote until now.
  const was = useRef(stopped);
  useEffect(() => {
    if (was.current && !stopped) setTyped((before) => read(name, before));
    was.current = stopped;
  }, [stopped, name]);
  const put = (change: Partial<T>): void => {
    // What is half typed is the other tab’s, too.
    if (stopped) return;
    setTyped((before) => {
      const after = { ...before, ...change };
      write(name, after);
      return after;
    });
  };
  const clear = (next: T): void => {
    write(name, null);
    setTyped(next);
  };
  return [typed, put, clear];
}

/** What was left, where it has the same fields. */
function read<T extends object>(name: string, first: T): T {
  try {
    const left: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    const same = typeof left === 'object' && left !== null && Object.keys(first).every((field) => field in left);
    return same ? (left as T) : first;
  } catch {
    return first;
  }
}

function write(name: string, typed: object | null): void {
  try {
    if (typed === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(typed));
  } catch {
    // Nothing can be kept here, which is said already.
  }
}

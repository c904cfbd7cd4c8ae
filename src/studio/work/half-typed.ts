/** What is typed into a form and not kept yet: at hand again after a reload, or when an author comes back to its sentence. */
import { useState } from 'react';
import { useWork } from './react';

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
  const [typed, setTyped] = useState<T>(() => read(key(id, form), first()));
  const put = (change: Partial<T>): void =>
    setTyped((before) => {
      const after = { ...before, ...change };
      write(key(id, form), after);
      return after;
    });
  const clear = (next: T): void => {
    write(key(id, form), null);
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

import type { SaysoState } from './store';
import type { UrlContext } from './url/url-context';

/**
 * Makes a selector that remembers, for each store, its last answer and what it was asked with, so that it hands back
 * the very same object until one of its keys changes. A store is known by its context.
 */
export function remembered<T>(keys: (state: SaysoState) => readonly unknown[], compute: (state: SaysoState) => T) {
  const last = new WeakMap<UrlContext, { keys: readonly unknown[]; answer: T }>();
  return (state: SaysoState): T => {
    const now = keys(state);
    const known = last.get(state.context);
    if (known && known.keys.every((key, i) => key === now[i])) return known.answer;
    const answer = compute(state);
    last.set(state.context, { keys: now, answer });
    return answer;
  };
}

import { focusHeld } from '../parts/use-script-keys';
import { useStudioStore } from '../work/react';
import type { Place } from '../work/state';

/** Something that is to be done, and what of it is taken in hand. */
export interface There {
  readonly place: Place;
  /** A sentence. */
  readonly held?: string | null | undefined;
  /** A statement. */
  readonly chosen?: string | undefined;
  /** Something else of that place, by a selector. */
  readonly at?: string | undefined;
}

/** Goes to what is to be done and takes it in hand: the list over the page closes, and the focus is on it. */
export function useGoThere(): (there: There) => void {
  const store = useStudioStore();
  return ({ place, held, chosen, at }) => {
    const { actions } = store.getState();
    const list = document.querySelector<HTMLDetailsElement>('.todo[open]');
    if (list) list.open = false;
    actions.go(place);
    if (held !== undefined) actions.hold(held);
    if (chosen !== undefined) actions.choose(chosen);
    setTimeout(() => {
      const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(`main ${selector}`);
      if (at !== undefined) return find(at)?.focus();
      if (chosen !== undefined) return find(`[data-statement="${CSS.escape(chosen)}"] button`)?.focus();
      // A place may have its own part for it, and have gone there.
      if (find(':focus')) return undefined;
      if (find('[data-sentence][data-held]')) focusHeld(store);
      else document.getElementById('work')?.focus();
    });
  };
}

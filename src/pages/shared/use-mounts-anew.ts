import { useEffect, useState } from 'react';
import type { SaysoStore } from '../../state/store';
import { watchAlterations } from './altered-page';

/**
 * A key for what a page shows, which changes when it must be mounted anew: at each change of the view, once something
 * other than React has altered the page's texts. Words and headings then always belong to what is selected; the price,
 * a page drawn as a whole, is paid by altered pages only. The focus goes back to what had it.
 */
export function useMountsAnew(store: SaysoStore): number {
  const [mounts, setMounts] = useState(0);
  useEffect(() => {
    let unsubscribe = (): void => {};
    const stop = watchAlterations(document.getElementById('sayso') ?? document.body, () => {
      unsubscribe = store.subscribe((state, before) => {
        if (state.view !== before.view && !openDialog()) {
          setMounts((count) => count + 1);
          refocus(focused());
        }
      });
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [store]);
  return mounts;
}

/** A dialog is a reader's place to be: what is behind it waits. */
const openDialog = (): Element | null => document.querySelector('dialog[open]');

const NAMES = ['id', 'data-entity', 'data-relation', 'data-event', 'data-passage', 'data-stands-for', 'data-opens'];

/** Finds what has the focus again once it is drawn anew: by a name that outlives a drawing, or by its place in its view. */
function focused(): () => Element | null {
  const { activeElement } = document;
  for (const name of NAMES) {
    const value = activeElement?.getAttribute(name);
    if (value) return () => document.querySelector(`[${name}="${CSS.escape(value)}"]`);
  }
  const view = activeElement?.closest('[data-view]')?.getAttribute('data-view');
  if (!activeElement || !view) return () => null;
  const alike = (): NodeListOf<Element> =>
    document.querySelectorAll(`[data-view="${view}"] ${activeElement.localName}`);
  const place = [...alike()].indexOf(activeElement);
  return () => alike()[place] ?? null;
}

function refocus(find: () => Element | null): void {
  requestAnimationFrame(() => (find() as HTMLElement | SVGElement | null)?.focus());
}

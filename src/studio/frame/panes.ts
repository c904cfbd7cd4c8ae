/** Where the hand goes between the parts of the page. */

const PANES = 'main .panes > *, .studio-foot, .studio-head';
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';

/** The sentence in hand, the place shown, or what comes first in a pane. */
const startOf = (pane: Element): HTMLElement | null =>
  pane.querySelector<HTMLElement>('[data-sentence][tabindex="0"], [role="toolbar"] [aria-current]') ??
  pane.querySelector<HTMLElement>(FOCUSABLE);

/** Goes to the next pane, or the one before; the head is the last. @returns whether there was any */
export function toNextPane(by: 1 | -1): boolean {
  const panes = [...document.querySelectorAll(PANES)].filter((pane) => startOf(pane) !== null);
  // The head stands first in the page; work begins with the script.
  const order = [
    ...panes.filter((pane) => !pane.matches('.studio-head')),
    ...panes.filter((pane) => pane.matches('.studio-head')),
  ];
  const at = order.findIndex((pane) => pane.contains(document.activeElement));
  const next = order[(at < 0 ? 0 : at + by + order.length) % order.length];
  if (!next) return false;
  startOf(next)!.focus();
  return true;
}

/** Lets go of a list that is open over the page, or goes back to the sentence in hand, or out of a field. @returns whether there was any */
export function letGo(): boolean {
  const open = document.querySelector<HTMLDetailsElement>('.todo[open]');
  if (open) {
    open.open = false;
    open.querySelector('summary')?.focus();
    return true;
  }
  const row = document.querySelector<HTMLElement>('main [data-sentence][tabindex="0"]');
  if (row === document.activeElement) return false;
  // Where there is no script, out of the field at least, so that letters are keys again.
  const to =
    row ?? (document.activeElement?.matches('input, textarea, select') ? document.getElementById('work') : null);
  to?.focus();
  return to !== null;
}

/** Brings the focus to what is drawn next, such as a field of a card that is being opened. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

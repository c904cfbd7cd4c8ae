/** Steps of the keys that walk through a list; the ends are as far as it goes. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * Walks with the arrows through a list of buttons, beside Tab, which a long list makes tedious. Given to the list's
 * `onKeyDown`.
 * @param which of its buttons are walked through
 */
export function walkButtons(event: React.KeyboardEvent<HTMLElement>, which = 'button'): void {
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(`${which}:not(:disabled)`)];
  const at = buttons.findIndex((one) => one === document.activeElement);
  const to = buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)];
  if (at < 0 || !to) return;
  event.preventDefault();
  event.stopPropagation();
  to.focus();
}

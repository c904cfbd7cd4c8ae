/** Whether letters, digits and signs are keys (WCAG 2.1.4): who speaks to a computer, or hits keys by accident, turns them off. */
const NAME = 'sayso-studio-letters';

/** As it was left; they are keys where nobody has said. */
export function keptLetters(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function keepLetters(on: boolean): void {
  try {
    if (on) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
  } catch {
    // Then it is so until the page is closed.
  }
}

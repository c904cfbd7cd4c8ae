import { THEMES, type Theme } from '../../domain/view-params';
import type { SaysoStore } from '../../state/store';

const KEY = 'sayso-theme';

/** Keeps the reader's choice of light or dark, where the browser lets a page keep anything. */
export function connectTheme(store: SaysoStore, document: Document): void {
  const kept = read();
  if (kept !== null) store.getState().actions.setTheme(kept);
  const show = (theme: Theme): void => showTheme(document, theme);
  show(store.getState().theme);
  store.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    show(state.theme);
    write(state.theme);
  });
}

/** The theme a reader chose, for a page without a store. */
export const keptTheme = (): Theme => read() ?? 'auto';

/** Shows a theme and keeps the choice, for a page without a store. */
export function keepTheme(document: Document, theme: Theme): void {
  showTheme(document, theme);
  if (theme !== keptTheme()) write(theme);
}

/** For a page without a store: shows it as the reader chose on another. */
export function showKeptTheme(document: Document): void {
  showTheme(document, read() ?? 'auto');
}

function showTheme(document: Document, theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function write(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}

function read(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? null;
  } catch {
    return null;
  }
}

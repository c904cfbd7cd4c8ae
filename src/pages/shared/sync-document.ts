import { directionOf } from '../../i18n/direction';
import type { SaysoState, SaysoStore } from '../../state/store';

/**
 * Keeps the document's language, its direction and its title the reader's, so that screen readers, hyphenation, tabs
 * and bookmarks speak it. Each is written only when it changes: a browser styles the whole document anew whenever a
 * language is written, even with the same value.
 * @param titleOf what the document is called; a frame's title is its host's, so an embed has none
 */
export function connectDocument(store: SaysoStore, document: Document, titleOf?: (state: SaysoState) => string): void {
  const root = document.documentElement;
  const show = (): void => {
    const state = store.getState();
    const { lang } = state.view;
    const dir = directionOf(lang);
    if (root.lang !== lang) root.lang = lang;
    if (root.dir !== dir) root.dir = dir;
    const title = titleOf?.(state) ?? document.title;
    if (document.title !== title) document.title = title;
  };
  show();
  store.subscribe((state, before) => {
    if (state.view !== before.view || state.dossier !== before.dossier) show();
  });
}

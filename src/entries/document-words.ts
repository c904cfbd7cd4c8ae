import { directionOf } from '../language/direction';
import { documentTitle, type Titled } from '../modes/document-title';
import type { SaysoStore } from '../state/store';

/**
 * Keeps the document's language, its direction and its title the reader's, so that screen readers, hyphenation, tabs
 * and bookmarks speak it. Each is written only when it changes: a browser styles the whole document anew whenever a
 * language is written, even with the same value.
 */
export function connectDocument(store: SaysoStore, document: Document, page: Titled): void {
  const root = document.documentElement;
  const show = (): void => {
    const state = store.getState();
    const { lang } = state.view;
    if (root.lang !== lang) root.lang = lang;
    if (root.dir !== directionOf(lang)) root.dir = directionOf(lang);
    const title = documentTitle(page, state);
    if (document.title !== title) document.title = title;
  };
  show();
  store.subscribe((state, before) => {
    if (state.view !== before.view || state.dossier !== before.dossier) show();
  });
}

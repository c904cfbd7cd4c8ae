import type { SaysoStore } from '../state/store';

/**
 * Keeps the document's language the reader's, so that screen readers and hyphenation speak it.
 * It is written only when it changes: a browser styles the whole document anew whenever it is, even with the same value.
 */
export function connectLanguage(store: SaysoStore, document: Document): void {
  const show = (): void => {
    const { lang } = store.getState().view;
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
  };
  show();
  store.subscribe(show);
}

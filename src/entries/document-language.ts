import type { SaysoStore } from '../state/store';

/** Keeps the document's language the reader's, so that screen readers and hyphenation speak it. */
export function connectLanguage(store: SaysoStore, document: Document): void {
  const show = (): void => {
    document.documentElement.lang = store.getState().view.lang;
  };
  show();
  store.subscribe(show);
}

import '../../styles/index.css';
import '../../styles/pages/text-page.css';
import '../../styles/pages/library.css';
import { keepOffline } from '../shared/keep-offline';

document.documentElement.dataset.ready = 'true';
keepOffline(window);

/** The search comes with the first sign that somebody wants it: most readers choose from the list. */
const box = document.querySelector<HTMLElement>('[data-search]');
if (box) {
  box.dataset['ready'] = 'true';
  const start = async (): Promise<void> => {
    const { startSearch } = await import('./search-box');
    startSearch(document, async (path) => {
      const response = await fetch(`./${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
  };
  if (new URL(location.href).searchParams.has('q')) void start();
  else box.addEventListener('focusin', () => void start(), { once: true });
}

/**
 * The only script an embed runs before somebody reaches for it. It stands inside the page, takes the look asked for,
 * says the height, and fetches the explainer's code, data and words at the first sign of interest.
 */
import { openFrame } from '../../embed-api/frame';
import { firstIntent } from './first-intent';
import { scriptsBeside } from './load-scripts';
import { keepShownPane } from './shown-pane';
import type { EmbedFiles, EmbedLoader } from './window-types';

// At an address with doubled slashes, which many hosts answer, nothing beside the page would be found.
const straight = location.pathname.replace(/\/{2,}/g, '/');
if (straight !== location.pathname) location.replace(straight + location.search + location.hash);

const files = JSON.parse((document.currentScript as HTMLScriptElement).dataset['files']!) as EmbedFiles;
const { fetch, left, forget } = scriptsBeside(files.root);
const intent = firstIntent(window, load);

window.saysoLoader = {
  frame: openFrame(window, intent.now),
  files,
  fetch,
  alive: intent.replay,
  get page() {
    return left(files.page) as EmbedLoader['page'];
  },
  get english() {
    return left(files.words['en']!) as EmbedLoader['english'];
  },
};

// A frame that nobody sees yet has no size to choose by; then it is done as the page comes alive.
document.addEventListener('DOMContentLoaded', () => {
  if (innerWidth > 0) keepShownPane(document.body);
});

/** Fetches what comes alive, all at once. A failed attempt may be repeated at the next sign of interest. */
function load(failed: () => void): void {
  const own = document.documentElement.lang;
  const wanted = new URLSearchParams(location.search).get('lang') ?? own;
  const of = (lang: string): string[] => [files.words[lang], files.texts[lang]].filter((path) => path !== undefined);
  const needed = [...new Set([...of('en').slice(0, 1), ...of(own), files.page])];
  Promise.all([...needed, files.code].map(fetch)).catch(() => {
    document.getElementById('trouble')?.removeAttribute('hidden');
    forget();
    failed();
  });
  // Taken in once the page is alive; if they do not come, it speaks its own language.
  for (const path of of(wanted)) fetch(path).catch(() => {});
}

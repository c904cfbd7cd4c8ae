/**
 * The only script an embed runs before somebody reaches for it. It stands inside the page, takes the look asked for,
 * says the height, and fetches the explainer's code at the first sign of interest.
 *
 * The code comes as plain scripts, not modules: in a sandboxed frame of opaque origin a module would need permission
 * from the server (CORS), which many static hosts do not give.
 */
import { openFrame } from '../embed/frame';
import { firstIntent } from './embed-intent';
import './embed-window';
import { trustedAddress } from './trusted-address';

const { dataset } = document.currentScript as HTMLScriptElement;
const intent = firstIntent(window, load);
window.saysoLoader = { frame: openFrame(window, intent.now), alive: intent.replay };

/** Fetches data and code. A failed attempt may be repeated at the next sign of interest. */
function load(failed: () => void): void {
  const wanted = new URLSearchParams(location.search).get('lang') ?? '';
  const lang = dataset['languages']!.split(' ').includes(wanted) ? wanted : document.documentElement.lang;
  for (const src of [dataset['data']!.split(' ').find((file) => file.includes(`.${lang}.`))!, dataset['code']!]) {
    const script = document.createElement('script');
    script.src = trustedAddress(src);
    script.async = false;
    script.addEventListener('error', failed);
    document.head.append(script);
  }
}

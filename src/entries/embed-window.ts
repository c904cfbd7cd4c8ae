import type { Frame } from '../embed/frame';
import type { PageData } from '../modes/page-data';

declare global {
  interface Window {
    /** Left by the loader for the code it fetches. */
    saysoLoader?: { readonly frame: Frame; alive(): void };
    /** Left by the data script: the page's data without its paths. */
    saysoPage?: PageData;
  }
}

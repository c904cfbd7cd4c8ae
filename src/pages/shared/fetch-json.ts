import { fetchMessages } from '../../i18n/load-messages';
import type { DataLoader } from './lazy-data';

/** What lies beside a page, fetched as JSON. @param root from the page's folder to the site's root */
export function jsonLoader(root: string): DataLoader {
  return {
    messages: fetchMessages,
    async file(path) {
      const response = await fetch(root + path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    },
  };
}

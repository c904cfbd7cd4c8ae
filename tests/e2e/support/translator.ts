import type { Page } from '@playwright/test';

/**
 * Does to a page what a browser's translator does, and goes on doing it: each text outside of drawings is replaced by two
 * nested `font` elements with the text in them, within 20 ms of its coming.
 * @param how `wrap` keeps React's text node inside; `replace` drops it; `remove` leaves every tenth text out altogether
 */
export async function translate(page: Page, how: 'wrap' | 'replace' | 'remove' = 'replace'): Promise<void> {
  await page.evaluate((way) => {
    const root = document.getElementById('sayso')!;
    let count = 0;
    const alter = (): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement!.closest('font, svg, script, style, option')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
      );
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        if (text.data.trim() === '') continue;
        if (way === 'remove' && ++count % 10 === 0) {
          text.remove();
          continue;
        }
        const outer = document.createElement('font');
        const inner = outer.appendChild(document.createElement('font'));
        if (way === 'wrap') {
          text.replaceWith(outer);
          inner.append(text);
        } else {
          inner.textContent = text.data;
          text.replaceWith(outer);
        }
      }
      observer.takeRecords();
    };
    let timer = 0;
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(alter, 20);
    });
    alter();
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  }, how);
}

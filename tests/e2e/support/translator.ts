import type { Page } from '@playwright/test';

/**
 * What others do to the texts of a page. A translator puts two nested `font` elements in a text's place: `wrap` keeps the
 * text inside, `replace` drops it, `beside` adds its own first and takes the text away afterwards. `remove` leaves every
 * tenth text out, `move` puts every tenth into its parent's last place. `all` does each of these now and then, but leaves
 * nothing out, rewrites what it has put in before, and marks elements as a dark mode does.
 */
export type Way = 'wrap' | 'replace' | 'beside' | 'remove' | 'move' | 'all';

/** Changes the texts of a page that is open, and goes on doing so with each that comes, within 20 ms. */
export async function translate(page: Page, way: Way = 'replace', seed = 1): Promise<void> {
  await page.evaluate(inPage(way, seed));
}

/** Does so to each page that is opened, as soon as its document is read: before it comes alive. */
export async function translateEarly(page: Page, way: Way = 'replace', seed = 1): Promise<void> {
  await page.addInitScript(`document.addEventListener('DOMContentLoaded', () => ${inPage(way, seed)})`);
}

/** As text, with what tsx calls to keep the names of functions. */
const inPage = (way: Way, seed: number): string =>
  `((__name) => (${alterTexts.toString()})(${JSON.stringify({ way, seed })}))((named) => named)`;

function alterTexts({ way, seed }: { way: Way; seed: number }): void {
  const root = document.getElementById('sayso') ?? document.querySelector('main')!;
  const ways = ['wrap', 'replace', 'replace', 'replace', 'beside', 'move'] as const;
  let state = seed;
  const chance = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const inFonts = (words: string): HTMLElement => {
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild!.textContent = words;
    return outer;
  };
  const change = (text: Text, how: Exclude<Way, 'all'>): void => {
    if (how === 'remove' && chance(10) === 0) text.remove();
    else if (how === 'move' && chance(10) === 0) text.parentNode!.append(text);
    else if (how === 'beside') {
      text.before(inFonts(text.data));
      text.remove();
    } else if (how === 'wrap') {
      const outer = inFonts('');
      text.replaceWith(outer);
      outer.firstElementChild!.append(text);
    } else text.replaceWith(inFonts(text.data));
  };
  const alter = (): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement!.closest('font, svg, script, style, option, noscript')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (text.data.trim() !== '') change(text, way === 'all' ? ways[chance(ways.length)]! : way);
    }
    if (way === 'all') {
      const inner = [...root.querySelectorAll('font > font')];
      for (let i = 0; i < 5 && inner.length > 0; i++) {
        const one = inner[chance(inner.length)]!;
        // In another way of saying it the words are the same here, so that they can be compared.
        if (one.childNodes.length === 1) one.replaceChildren(one.textContent);
      }
      const all = root.querySelectorAll<HTMLElement>('p, h1, h2, li, td, button');
      all[chance(all.length)]?.setAttribute('data-darkreader-inline-color', '');
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
}

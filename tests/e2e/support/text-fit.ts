import type { Page } from '@playwright/test';

/**
 * Measures the page's texts as they stand: which are cut off, which lie over each other, and whether the page is wider
 * than its window. Texts for screen readers only, drawings (which place their own labels), and what is shortened on
 * purpose, with a way to the whole (an ellipsis, a line clamp, a phone's low sheet), are left out.
 * @returns one line a fault; none when everything fits
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`);

    const styles = new Map<Element, CSSStyleDeclaration>();
    const style = (element: Element): CSSStyleDeclaration => {
      const known = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, known);
      return known;
    };
    const chain = (element: Element): Element[] => {
      const all: Element[] = [];
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) all.push(at);
      return all;
    };
    interface Shown {
      readonly words: string;
      readonly of: Element;
      readonly box: DOMRect;
      /** What floats: texts of different layers may lie over each other. */
      readonly layer: Element | null;
    }
    const shown: Shown[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (
        !of ||
        (node.textContent ?? '').trim() === '' ||
        of.closest('svg, script, style, noscript, option, .panel[data-open="false"]')
      )
        continue;
      const around = chain(of);
      if (!of.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }))
        continue;
      if (around.some((one) => style(one).clipPath !== 'none' || style(one).webkitLineClamp !== 'none')) continue;
      if (around.some((one) => style(one).textOverflow === 'ellipsis')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = (node.textContent ?? '').trim().slice(0, 40);
      const layer = around.find((one) => ['fixed', 'absolute', 'sticky'].includes(style(one).position)) ?? null;
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        let inSight = true;
        for (const one of around) {
          const { overflowX, overflowY, display } = style(one);
          if (display === 'inline' || display === 'contents' || (overflowX === 'visible' && overflowY === 'visible'))
            continue;
          const edge = one.getBoundingClientRect();
          const cutX = box.left < edge.left - 1 || box.right > edge.right + 1;
          const cutY = box.top < edge.top - 2 || box.bottom > edge.bottom + 2;
          const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
          if (cutX || cutY) inSight = false;
          if ((cutX && !scrolls(overflowX)) || (cutY && !scrolls(overflowY))) {
            faults.push(`cut off by .${one.className || one.tagName}: “${words}”`);
          }
          if (scrolls(overflowX) || scrolls(overflowY)) break;
        }
        if (inSight) shown.push({ words, of, box, layer });
      }
    }
    shown.forEach((a, i) => {
      for (const b of shown.slice(i + 1)) {
        if (a.of === b.of || a.layer !== b.layer || a.of.contains(b.of) || b.of.contains(a.of)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Boxes of lines are higher than their letters: close lines may touch.
        if (across > 2 && down > 0.4 * Math.min(a.box.height, b.box.height)) {
          faults.push(`“${a.words}” lies over “${b.words}”`);
        }
      }
    });
    return [...new Set(faults)];
  });
}

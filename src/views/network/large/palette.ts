import { useEffect, useState, type RefObject } from 'react';

/** The colours a canvas draws with, as the page's tokens have them just now. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly east: string;
  readonly west: string;
  readonly paper: string;
  readonly panel: string;
  readonly focus: string;
}

const TOKENS = ['ink', 'muted', 'line', 'east', 'west', 'paper', 'panel', 'focus'] as const;
const CHANGES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Reads the palette where an element stands, and again when the theme or the device's wishes change. */
export function usePalette(element: RefObject<Element | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const read = (): void => {
      if (element.current) setPalette(paletteOf(element.current));
    };
    read();
    const theme = new MutationObserver(read);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const queries = typeof matchMedia === 'function' ? CHANGES.map((query) => matchMedia(query)) : [];
    for (const query of queries) query.addEventListener?.('change', read);
    return () => {
      theme.disconnect();
      for (const query of queries) query.removeEventListener?.('change', read);
    };
  }, [element]);
  return palette;
}

function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  if (typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches) {
    const forced = Object.fromEntries(TOKENS.map((token) => [token, 'CanvasText']));
    return { ...forced, paper: 'Canvas', panel: 'Canvas', focus: 'Highlight' } as unknown as Palette;
  }
  const colour = (token: string): string => {
    const value = style.getPropertyValue(`--${token}`).trim();
    return value === '' || value.startsWith('var(') || value.toLowerCase() === 'currentcolor' ? style.color : value;
  };
  return Object.fromEntries(TOKENS.map((token) => [token, colour(token)])) as unknown as Palette;
}

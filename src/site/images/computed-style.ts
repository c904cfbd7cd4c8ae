import { resolve, utils } from '@asamuzakjp/css-color';
import { readCascade } from './cascade';

/** Properties a child takes from its parent. */
const INHERITED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'text-transform',
] as const;
/** Properties that hold for the element alone, with what they are where nothing is said. */
const OWN = { opacity: '1', display: 'inline', 'vector-effect': 'none', 'text-decoration': 'none' };

/** An element's look in final values: presentation attributes by name, without what its parent has already. */
export type Look = Readonly<Record<string, string>>;

/**
 * Computes looks as a browser would, from the pages' own style sheets, for programs that know no variables, mixed
 * colours or style sheets at all. A still is light, and has no pointer over it.
 * @param css the text of the style sheets
 */
export function lookReader(css: string): (element: Element) => Look {
  const asked = askedIn(css);
  const declared = readCascade(css);
  const seen = new Map<string, Look>();
  const known = new WeakMap<Element, ReadonlyMap<string, string>>();
  /** Declared values, and those of what it stands in for properties that are inherited. */
  const values = (element: Element): ReadonlyMap<string, string> => {
    const before = known.get(element);
    if (before) return before;
    const own = declared(element);
    const all = new Map<string, string>();
    if (element.parentElement) {
      for (const [name, value] of values(element.parentElement)) if (isInherited(name)) all.set(name, value);
    }
    for (const [name, value] of own) if (value !== 'inherit') all.set(name, value);
    known.set(element, all);
    return all;
  };
  return (element) => {
    const key = signature(element, asked);
    const before = seen.get(key);
    if (before) return before;
    const own = values(element);
    const parent = values(element.parentElement!);
    const final = (value: string): string => settle(value, (name) => own.get(name) ?? '');
    const look: Record<string, string> = {};
    for (const name of INHERITED) {
      const value = own.get(name);
      if (value !== undefined && value !== parent.get(name)) look[name] = final(value);
    }
    for (const [name, usual] of Object.entries(OWN)) {
      const value = own.get(name);
      if (value !== undefined && value !== usual) look[name] = final(value);
    }
    const font = own.get('font');
    if (font !== undefined) Object.assign(look, spelledOut(final(font)));
    seen.set(key, look);
    return look;
  };
}

const isInherited = (name: string): boolean => name.startsWith('--') || (INHERITED as readonly string[]).includes(name);

/** Attributes that the style sheets ask about: elements alike in these, and in what they stand in, look alike. */
const askedIn = (css: string): readonly string[] => [
  ...new Set(['class', 'style', ...[...css.matchAll(/\[([a-z-]+)/g)].map(([, name]) => name!)]),
];

function signature(element: Element, asked: readonly string[]): string {
  const own = asked.map((name) => element.getAttribute(name) ?? '').join('|');
  const parent = element.parentElement;
  const first = parent?.firstElementChild === element ? 'first' : '';
  return `${parent && parent.tagName !== 'BODY' ? signature(parent, asked) : ''}>${element.tagName}${first}|${own}`;
}

/** A value without variables, sums or mixed colours. */
function settle(value: string, variable: (name: string) => string): string {
  let text = value;
  while (text.includes('var(')) {
    text = text.replace(/var\((--[\w-]+)\s*(?:,([^()]*))?\)/, (_, name: string, other: string | undefined) => {
      const found = variable(name) || other?.trim();
      if (!found) throw new Error(`A still needs ${name}, which no style sheet sets.`);
      return found;
    });
  }
  text = text.replace(/calc\([^()]*\)/g, (sum) => utils.cssCalc(sum));
  if (text.startsWith('color-mix(')) text = resolve(text, { format: 'hex' }) ?? text;
  // Painters of pictures know no waves.
  if (text.startsWith('underline wavy')) return 'underline';
  if (text === 'transparent' || text === 'rgba(0, 0, 0, 0)') return 'none';
  if (/calc\(|color-mix\(/.test(text)) throw new Error(`A still cannot say “${value}”.`);
  return text;
}

/** The parts of a `font` shorthand; the line's height says nothing in a drawing. */
function spelledOut(font: string): Look {
  const [, weight, size, family] = /^(?:(\d{3}|bold) )?([\d.]+px)(?:\s*\/\s*[\d.]+)? (.+)$/.exec(font) ?? [];
  if (size === undefined || family === undefined) throw new Error(`A still cannot say “font: ${font}”.`);
  return { 'font-size': size, 'font-family': family, ...(weight === undefined ? {} : { 'font-weight': weight }) };
}

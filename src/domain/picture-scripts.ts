/**
 * The scripts that pictures can be painted in. A painted picture brings its faces with it, as a reader's device is not
 * asked: in a script without one its words would be empty boxes. An SVG is set in the faces of whoever shows it.
 */
import type { Dossier } from './dossier';
import { say, type Lang, type Text } from './text';

/** Scripts with a face, by their names in Unicode. */
export const PAINTED_SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Arabic'] as const;

/** Scripts without one, to be called by their names; any other counts as “another script”. */
const OTHERS = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Hebrew',
  'Georgian',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Ethiopic',
  'Khmer',
  'Mongolian',
] as const;

const inScript = (name: string): string => `\\p{Script=${name}}`;
const UNPAINTED = new RegExp(`[^${[...PAINTED_SCRIPTS, 'Common', 'Inherited'].map(inScript).join('')}]`, 'gu');
const NAMED = OTHERS.map((name) => [name, new RegExp(inScript(name), 'u')] as const);

/** The scripts of words that no picture can be painted in, by name. */
export function unpainted(words: string): string[] {
  const letters = words.match(UNPAINTED) ?? [];
  return [...new Set(letters.map((letter) => NAMED.find(([, of]) => of.test(letter))?.[0] ?? 'another script'))];
}

/** The scripts of a dossier's pictures in a language that they cannot be painted in; mostly none. */
export function unpaintedIn({ title, summary, entities, sources, lang: own }: Dossier, lang: Lang): string[] {
  const words = (text: Text): string => say(text, lang, own).words;
  const credits = sources.filter(({ kind }) => kind === 'article').map((one) => `${one.title} ${one.publisher}`);
  return unpainted([words(title), words(summary), ...entities.map(({ short }) => words(short)), ...credits].join(' '));
}

/**
 * How languages punctuate: what goes round quoted words, and between what stands in a row. For words that come from a
 * dossier, in whatever language they are; the interface's own sentences have their marks in them.
 */
import type { Lang } from './text';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

type Pair = readonly [open: string, close: string];

/** Source: CLDR 46, `delimiters`; guillemets where a language's press prefers them to what CLDR has. */
const QUOTATION: readonly (readonly [...Pair, languages: string])[] = [
  [`«${NO_BREAK}`, `${NO_BREAK}»`, 'fr'],
  ['«', '»', 'ar az be ckb el es fa hy it kk no pt ru uk'],
  ['„', '“', 'bg cs de ka sk sl'],
  ['„', '”', 'hr hu pl ro sr'],
  ['「', '」', 'ja'],
];
const ENGLISH: Pair = ['“', '”'];

const base = (lang: Lang): Lang => lang.toLowerCase().split('-')[0]!;

function pairOf(lang: Lang): Pair {
  const [open, close] = QUOTATION.find(([, , languages]) => languages.split(' ').includes(base(lang))) ?? ENGLISH;
  return [open, close];
}

/** Marks that open, with those that may close them. Straight ones do both. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);

/** Whether a text stands between quotation marks already, and both are of one pair: not “so” he said, and “so”. */
function isQuoted(words: string): boolean {
  const text = words.trim();
  const closers = CLOSERS.get(text[0] ?? '');
  if (closers === undefined || text.length < 2) return false;
  let depth = 1;
  for (let i = 1; i < text.length; i++) {
    const mark = text[i]!;
    if (closers.includes(mark)) depth--;
    else if (mark === text[0]) depth++;
    if (depth === 0) return i === text.length - 1;
  }
  return false;
}

/**
 * What goes before and after a quotation, for where its words are elements.
 * @param words what is quoted
 * @param lang the language the words are in, whatever the page's is
 * @returns two empty strings where the words bring their own marks
 */
export const quotationMarks = (words: string, lang: Lang): Pair => (isQuoted(words) ? ['', ''] : pairOf(lang));

/** Words between the quotation marks of their own language, never doubled. */
export function quoted(words: string, lang: Lang): string {
  const [open, close] = quotationMarks(words, lang);
  return open + words + close;
}

const hasArabicMarks = (lang: Lang): boolean => /^(?:ar|ckb|fa|ps|sd|ug|ur)$/.test(base(lang));

/** Parts what stands in a row. */
export const commaIn = (lang: Lang): string => (hasArabicMarks(lang) ? '، ' : ', ');

/** Parts what has commas in it. */
export const semicolonIn = (lang: Lang): string =>
  hasArabicMarks(lang) ? '؛ ' : base(lang) === 'fr' ? `${NARROW}; ` : '; ';

/** Between a label and what it is the label of. */
export const colonIn = (lang: Lang): string => (base(lang) === 'fr' ? `${NO_BREAK}: ` : ': ');

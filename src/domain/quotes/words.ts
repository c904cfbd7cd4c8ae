/** Words of a text, in any script. */
import type { Lang } from '../text';
import type { Span } from '../dossier';

/** Scripts whose words stand without spaces between them, told by the characters that need a dictionary to part. */
const RUN_ON =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACED = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

const segmenters = new Map<Lang, Intl.Segmenter>();

/** The browser's or Node's word breaker for a language; that of no language for a tag it cannot read. */
export function wordBreaker(lang: Lang): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    made = new Intl.Segmenter(undefined, { granularity: 'word' });
  }
  segmenters.set(lang, made);
  return made;
}

/**
 * The words of a text, in order: runs of letters where the script parts words by spaces ("Armenia's" and "well-known" are
 * one word each), what a dictionary of `Intl.Segmenter` says where it does not.
 */
export function wordsOf(text: string, lang: Lang): Span[] {
  if (!RUN_ON.test(text))
    return [...text.matchAll(SPACED)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return [...wordBreaker(lang).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

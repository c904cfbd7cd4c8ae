/** Questions about chains: through how many hands words came before a reader has them. */
import { chainOfWords, handsOf } from '../attribution/chain';
import type { Dossier, Id } from '../dossier';
import { shuffled } from './shuffle';

/** Words, and how many passed them on. */
export interface HandsItem {
  readonly asks: 'hands';
  readonly passage: Id;
  /** One person's words in the passage; without it all of them are asked about. */
  readonly attribution?: Id;
  /** The right choice: the number of hands, as text. */
  readonly answer: string;
}

type Parts = Pick<Dossier, 'passages' | 'sources'>;

/** A row of choices too short gives the answer away. */
const FEWEST_CHOICES = 4;

/** All that can be asked: words that somebody said, in a source whose outlet is known. */
function allItems(dossier: Parts): HandsItem[] {
  const known = new Set(dossier.sources.filter(({ outlet }) => outlet !== undefined).map(({ id }) => id));
  return dossier.passages
    .filter(({ source }) => known.has(source))
    .flatMap(({ id: passage, attributions }): HandsItem[] =>
      attributions.length === 0
        ? [{ asks: 'hands', passage, answer: count(dossier, passage) }]
        : attributions.map(({ id }) => ({ asks: 'hands', passage, attribution: id, answer: count(dossier, id) })),
    )
    .filter(({ answer }) => answer !== '0');
}

const count = (dossier: Parts, words: Id): string => String(handsOf(chainOfWords(dossier, words)));

/** The numbers to choose among, from one on; one more than the longest chain has at least. */
export function handsChoices(dossier: Parts): readonly string[] {
  const most = Math.max(0, ...allItems(dossier).map(({ answer }) => Number(answer)));
  return Array.from({ length: Math.max(FEWEST_CHOICES, most + 1) }, (_, i) => String(i + 1));
}

/**
 * Asks about the long chains first, and about some short ones beside them.
 * @returns at most `count` questions; none where nothing came through more than one hand
 */
export function throughHowManyHands(dossier: Parts, seed: number, most = 6): HandsItem[] {
  const items = shuffled(allItems(dossier), seed);
  const long = items.filter(({ answer }) => answer !== '1');
  if (long.length === 0) return [];
  const chosen = [...long, ...items.filter(({ answer }) => answer === '1')].slice(0, most);
  return shuffled(chosen, seed + 1);
}

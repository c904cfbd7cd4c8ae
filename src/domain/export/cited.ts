/** What evidence points to, looked up once for every export. */
import type { Attribution, Dossier, Evidence, Id, Passage, Source, Span, Voice } from '../dossier';
import { textFragmentUrl } from '../quotes/text-fragment';

/** A piece of evidence with all that it names. Without a passage it is a source that is cited and not quoted. */
export interface Cited {
  /** Of the attribution, else of the passage, else of the source. */
  readonly id: Id;
  readonly source: Source;
  readonly passage?: Passage;
  readonly attribution?: Attribution;
  /** Where the words stand in the source's text, in order; none where nothing is quoted. */
  readonly spans: readonly Span[];
  /** The exact words, one for each span. */
  readonly words: readonly string[];
  /** The ends of the relation it speaks of, where it does not speak of all. */
  readonly only?: readonly Id[];
  /** The source's address, at the words; empty where it has none. */
  readonly url: string;
}

export interface Citing {
  readonly source: (id: Id) => Source;
  readonly evidence: (piece: Evidence) => Cited;
  /** A passage as a whole, or one person's words in it. */
  readonly words: (passage: Passage, attribution?: Attribution) => Cited;
}

/** Looks up what a dossier's evidence names. Every id is known: the gate has seen to it. */
export function citing({ sources, passages }: Pick<Dossier, 'sources' | 'passages'>): Citing {
  const knownSources = new Map(sources.map((source) => [source.id, source]));
  const knownPassages = new Map(passages.map((passage) => [passage.id, passage]));
  const quote = (passage: Passage, attribution: Attribution | undefined, spans: readonly Span[]) => {
    const source = knownSources.get(passage.source)!;
    const words = spans.map(({ start, end }) => passage.exact.slice(start - passage.start, end - passage.start));
    return {
      id: attribution?.id ?? passage.id,
      source,
      passage,
      ...(attribution && { attribution }),
      spans,
      words,
      url: source.url === '' ? '' : textFragmentUrl(source.url, words[0]!),
    };
  };
  return {
    source: (id) => knownSources.get(id)!,
    words: (passage, attribution) => quote(passage, attribution, attribution?.content ?? [passage]),
    evidence: (piece) => {
      if ('source' in piece) {
        const source = knownSources.get(piece.source)!;
        return { id: source.id, source, spans: [], words: [], url: source.url };
      }
      const passage = knownPassages.get(piece.passage)!;
      const attribution = passage.attributions.find(({ id }) => id === piece.attribution);
      const spans = piece.words ? [piece.words] : (attribution?.content ?? [passage]);
      return { ...quote(passage, attribution, spans), ...(piece.only && { only: piece.only }) };
    },
  };
}

/** Whose words a piece of evidence is; undefined for a source that is cited only. */
export const voiceOf = ({ passage, attribution }: Cited): Voice | undefined => attribution?.voice ?? passage?.voice;

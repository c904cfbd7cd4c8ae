/** Quoted words as targets of W3C Web Annotations. */
import type { Dossier, Id } from '../dossier';
import type { Cited } from './cited';
import { codePointOffsets } from './code-points';
import type { IriOf } from './iri';
import { shownContexts } from './shown-context';

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** In code points of the frozen text. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface TextTarget {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
}

/**
 * The targets a piece of evidence names: one for each stretch of words, or the source itself where none are quoted.
 * Where the frozen text is at hand, each is also given by its place in it.
 */
export function textTargets(
  dossier: Pick<Dossier, 'sources' | 'passages'>,
  iri: IriOf,
): (cited: Cited) => readonly (TextTarget | string)[] {
  const contextOf = shownContexts(dossier);
  const countings = new Map<Id, (offset: number) => number>(
    dossier.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, codePointOffsets(text)]])),
  );
  return ({ source, spans, words }) => {
    const address = source.url === '' ? iri('source', source.id) : source.url;
    const count = countings.get(source.id);
    if (spans.length === 0) return [address];
    return spans.map((span, i): TextTarget => {
      const { prefix, suffix } = contextOf(source.id, span);
      return {
        type: 'SpecificResource',
        source: address,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: words[i]!,
            ...(prefix === '' ? {} : { prefix }),
            ...(suffix === '' ? {} : { suffix }),
          },
          ...(count === undefined
            ? []
            : [{ type: 'TextPositionSelector' as const, start: count(span.start), end: count(span.end) }]),
        ],
      };
    });
  };
}

import type { Passage, Span } from '../../domain/dossier';

/** A passage's exact words as text alone, with some of them marked. */
export function MarkedWords({ passage: { exact, start }, spans }: { passage: Passage; spans: readonly Span[] }) {
  const edges = [0, ...spans.flatMap((span) => [span.start - start, span.end - start]), exact.length];
  return edges.slice(1).map((end, i) => {
    const words = exact.slice(edges[i], end);
    return i % 2 === 1 ? (
      <mark key={end} className="words-lit">
        {words}
      </mark>
    ) : (
      words
    );
  });
}

import type { LitSpan } from '../script/statement-words';

interface LitWordsProps {
  readonly words: string;
  /** Stretches that are lit, in order and apart; offsets in `words`. */
  readonly spans: readonly LitSpan[];
  /** Whether they are in hand, and not only names. */
  readonly inHand?: boolean;
}

/** Words of the article, some of them lit. */
export function LitWords({ words, spans, inHand = false }: LitWordsProps) {
  return (
    <>
      {spans.map(({ start, end, carries }, i) => (
        <span key={start}>
          {words.slice(spans[i - 1]?.end ?? 0, start)}
          <mark className={inHand ? 'in-hand' : carries ? 'carries' : 'named'}>{words.slice(start, end)}</mark>
        </span>
      ))}
      {words.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

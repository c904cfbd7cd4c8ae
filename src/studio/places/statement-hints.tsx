import { hedgesIn, knowsHedges } from '../../domain/quotes/hedges';
import { langOf, mentionsIn } from '../script/pencil';
import type { Row } from '../script/rows';
import { idsOf, type Typed } from '../script/typed-statement';
import { callName, tokenOf } from '../script/voices';
import { useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface AlsoProps {
  readonly row: Row;
  readonly typed: Typed;
  /** Hears the names of the far end, one more than before. */
  readonly onAdd: (to: string) => void;
}

/** Others of the cast that the words name and the statement does not: a statement may have several ends. */
export function AlsoNamed({ row, typed, onAdd }: AlsoProps) {
  const words = useWords();
  const { files } = useWork();
  const all = useWritten();
  const there = new Set([...idsOf(files, typed.from), ...idsOf(files, typed.to), ...(tokenOf(row)?.split(' ') ?? [])]);
  const named = [...new Set(mentionsIn(files, typed.words || row.words).map(({ entity }) => entity))];
  const others = named.filter((id) => !there.has(id));
  if (others.length === 0 || typed.to.trim() === '') return null;
  return (
    <p className="chips" role="group" aria-label={words.statements.alsoNamed}>
      <span className="quiet">{words.statements.alsoNamed}</span>
      {others.map((id) => (
        <button
          key={id}
          type="button"
          className="pencil"
          data-do="add-end"
          onClick={() => onAdd(`${typed.to.trim()}; ${callName(all, id)}`)}
        >
          ? {callName(all, id)}
        </button>
      ))}
    </p>
  );
}

interface HedgeProps {
  readonly row: Row;
  readonly typed: Typed;
  readonly onPut: (change: Partial<Typed>) => void;
}

/** Asks where the words weaken what they say and the verb does not: the statement would be firmer than the text. */
export function LostHedge({ row, typed, onPut }: HedgeProps) {
  const words = useWords();
  const { files } = useWork();
  const { lang } = useWritten();
  const from = langOf(files, row);
  const [hedge] = hedgesIn(typed.words || row.words, from);
  const lost =
    hedge !== undefined &&
    typed.verb.trim() !== '' &&
    typed.certainty === '' &&
    knowsHedges(lang) &&
    hedgesIn(typed.verb, lang).length === 0;
  if (!lost) return null;
  return (
    <p className="lost-hedge" data-question="hedge">
      {words.statements.lostHedge(hedge)}{' '}
      {from === lang && (
        <button type="button" data-do="put-hedge" onClick={() => onPut({ verb: `${hedge} ${typed.verb.trim()}` })}>
          {words.statements.putHedge(hedge)}
        </button>
      )}{' '}
      <button type="button" data-do="possible" onClick={() => onPut({ certainty: 'possible' })}>
        {words.statements.certainties.possible}
      </button>
    </p>
  );
}

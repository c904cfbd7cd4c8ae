import { turnsUpTo, type Turn } from '../../domain/record/change-days';
import type { MoveKind } from '../../domain/record/changes';
import { useWhole } from '../../state/react';
import { Citation } from '../components/citation';
import { useMessages, useName } from '../components/words';
import { useTimeWords } from './time-words';
import { Comma } from '../components/punctuation';

/** What stands before the countries for the eye; the words are there for everyone. */
const SIGNS: Readonly<Record<MoveKind, string>> = {
  joined: '+',
  left: '−',
  froze: '‖',
  suspended: '‖',
  leaving: '↗',
  resumed: '+',
  became: '=',
  ended: '−',
};

/** The latest change up to the day shown: members before and after, who moved, and by which source. */
export function ChangeLine({ turns, day }: { turns: readonly Turn[]; day: string }) {
  const messages = useMessages();
  const latest = turnsUpTo(turns, day);
  if (latest.length === 0) return <p className="change quiet">{messages.timeline.noChangeYet}</p>;
  return (
    <p className="change">
      {latest.map((turn) => (
        <OneTurn key={turn.alliance} turn={turn} />
      ))}
    </p>
  );
}

function OneTurn({ turn }: { turn: Turn }) {
  const messages = useMessages();
  const name = useName();
  const { date } = useTimeWords();
  const { sources } = useWhole();
  const cited = sources.filter(({ id }) => turn.sources.includes(id));
  return (
    <span className="turn">
      <b>
        {name(turn.alliance)}
        <Comma />
        {date(turn.date)}
      </b>
      {turn.moves.map(({ kind, status, countries }) => (
        <span key={`${kind} ${status}`} className="move" data-move={kind}>
          <i aria-hidden="true">{SIGNS[kind]}</i>{' '}
          {messages.timeline.move(kind, messages.status[status], messages.list(countries.map(name)))}
        </span>
      ))}
      {turn.before !== turn.after && (
        <span className="from-to">{messages.timeline.fromTo(turn.before, turn.after)}</span>
      )}
      <span className="turn-sources">
        <b aria-hidden="true">§</b>{' '}
        {cited.slice(0, 2).map((source) => (
          <Citation key={source.id} source={source} short />
        ))}
        {turn.medium && <span className="quiet">{messages.panel.mediumConfidence}</span>}
      </span>
    </span>
  );
}

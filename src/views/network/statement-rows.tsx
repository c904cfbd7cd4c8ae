import type { Id } from '../../domain/dossier';
import type { StoryStatement } from '../../geometry/network/pictures/story';
import { useActions, useLinks, useSayso } from '../../state/react';
import { selectStory } from '../../state/selectors/picture';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { Name } from '../components/said';
import { voiceLine } from '../components/signs/voice-sign';
import { useMark } from '../components/use-mark';
import { EndSign } from './end-sign';
import { useStatementName } from './statements/statement-name';
import { VerbWords } from './verb-words';

/**
 * Statements as sentences, where there is no room for a picture: who, a tape with the verb in its voice's line and the
 * sign of how it ends, and whom.
 */
export function StatementRows({ statements }: { statements: readonly StoryStatement[] }) {
  return (
    <ul className="statement-rows">
      {statements.map((statement) => (
        <Row key={statement.id} statement={statement} />
      ))}
    </ul>
  );
}

function Row({ statement }: { statement: StoryStatement }) {
  const { id, from, to, end, line } = statement;
  const actions = useActions();
  const relation = useLinks().relation(id)!;
  const all = useSayso((state) => selectStory(state).statements);
  const name = useStatementName()(relation, all.findIndex((one) => one.id === id) + 1, all.length);
  const href = useMarkHref()(id);
  const mark = useMark(id);
  return (
    <li className="statement-row">
      <Ends ids={from} />
      <a
        className="row-tape"
        href={href}
        data-relation={id}
        data-line={line}
        data-voice={voiceLine(relation.voice)}
        {...mark}
        aria-label={name}
        onClick={plainClick(() => actions.selectMark(id))}
      >
        <EndSign end={end} at="start" />
        <span className="tape-words">
          <VerbWords statement={statement} />
        </span>
        <EndSign end={end} at="end" />
      </a>
      <Ends ids={to} inside />
    </li>
  );
}

function Ends({ ids, inside = false }: { ids: readonly Id[]; inside?: boolean }) {
  return (
    <span className="row-ends">
      {ids.map((id) => (
        <End key={id} id={id} inside={inside} />
      ))}
    </span>
  );
}

function End({ id, inside }: { id: Id; inside: boolean }) {
  const actions = useActions();
  const href = useMarkHref()(id);
  const kind = useSayso((state) => selectStory(state).actors.find((actor) => actor.id === id)?.kind);
  const mark = useMark(id);
  return (
    <a href={href} data-entity={id} data-kind={kind} {...mark} onClick={plainClick(() => actions.selectMark(id))}>
      <Name id={id} inside={inside} />
    </a>
  );
}

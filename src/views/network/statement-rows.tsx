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
 * @param here those of the sentence that is read; the others step back
 * @param beside whether a picture has the marks, and these rows only stand for them: each is one mark in a view
 */
export function StatementRows({
  statements,
  here,
  beside = false,
}: {
  statements: readonly StoryStatement[];
  here?: ReadonlySet<Id> | undefined;
  beside?: boolean;
}) {
  const seen = new Set<Id>();
  /** Of those whom rows name again and again, the first is the mark. */
  const isMark = (id: Id): boolean => {
    const first = !seen.has(id);
    seen.add(id);
    return first && !beside;
  };
  return (
    <ul className="statement-rows">
      {statements.map((statement) => {
        const [from, to] = [statement.from, statement.to].map((ids) => ids.map((id) => ({ id, mark: isMark(id) })));
        const at = { from: from!, to: to!, beside, here: here?.has(statement.id) };
        return <Row key={statement.id} statement={statement} {...at} />;
      })}
    </ul>
  );
}

/** Who stands at an end of a row, and whether that is its mark in the view. */
type RowEnd = { readonly id: Id; readonly mark: boolean };

interface RowProps {
  statement: StoryStatement;
  from: readonly RowEnd[];
  to: readonly RowEnd[];
  beside: boolean;
  here: boolean | undefined;
}

function Row({ statement, from, to, beside, here }: RowProps) {
  const { id, end, line } = statement;
  const actions = useActions();
  const relation = useLinks().relation(id)!;
  const all = useSayso((state) => selectStory(state).statements);
  const name = useStatementName()(relation, all.findIndex((one) => one.id === id) + 1, all.length);
  const href = useMarkHref()(id);
  const mark = useMark(id);
  return (
    <li className="statement-row" data-here={here}>
      <Ends ends={from} />
      <a
        className="row-tape"
        href={href}
        {...(beside ? { 'data-stands-for': id } : { 'data-relation': id })}
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
      <Ends ends={to} inside />
    </li>
  );
}

function Ends({ ends, inside = false }: { ends: readonly RowEnd[]; inside?: boolean }) {
  return (
    <span className="row-ends">
      {ends.map((end) => (
        <End key={end.id} end={end} inside={inside} />
      ))}
    </span>
  );
}

function End({ end: { id, mark: own }, inside }: { end: RowEnd; inside: boolean }) {
  const actions = useActions();
  const href = useMarkHref()(id);
  const kind = useSayso((state) => selectStory(state).actors.find((actor) => actor.id === id)?.kind);
  const mark = useMark(id);
  return (
    <a
      href={href}
      {...(own ? { 'data-entity': id } : { 'data-stands-for': id })}
      data-kind={kind}
      {...mark}
      onClick={plainClick(() => actions.selectMark(id))}
    >
      <Name id={id} inside={inside} />
    </a>
  );
}

import { useEffect, useRef } from 'react';
import { textIn } from '../dossier/written';
import { removeAnswer, toggleUnanswered } from '../edit/answers';
import { addEvidence, removeEvidence, removeStatement } from '../edit/statements';
import { Key } from '../parts/key';
import { saidAgain } from '../script/said-again';
import { namesOf, saidOf } from '../script/said-of';
import type { Relation } from '../script/typed-statement';
import { railOf, tokenOf, voiceName } from '../script/voices';
import { useRows, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface ItemProps {
  readonly relation: Relation;
  /** Whether it is in hand. */
  readonly open: boolean;
}

/** A statement: what it says, its voice and its words; in hand also who answers it, and where it is said again. */
export function StatementItem({ relation, open }: ItemProps) {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const row = rows.find(({ passage }) => relation.evidence.some((piece) => piece.passage === passage?.id));
  const token = row && tokenOf(row);
  const said = saidOf(all, relation);
  const quoted = relation.evidence.find(({ passage }) => passage === row?.passage?.id)?.words ?? row?.words;
  return (
    <li ref={item} data-statement={relation.id} data-rail={railOf(all, token)} data-open={open || undefined}>
      <button
        type="button"
        className="said"
        dir="auto"
        aria-expanded={open}
        onClick={() => actions.choose(open ? null : relation.id)}
      >
        {relation.polarity === 'denied' && '⊘ '}
        {said}
      </button>
      <p className="quiet">
        {token !== undefined &&
          `${words.statements.saysIt(voiceName(all, token, words.text.outlet), textIn(row?.passage?.modality, all.lang))} · `}
        {row && <q dir="auto">{quoted}</q>}
      </p>
      {!row && <LostEvidence relation={relation} />}
      {open && <Answers relation={relation} said={said} />}
      {open && <Again relation={relation} said={said} />}
      {open && (
        <p className="actions">
          {row && (
            <button
              type="button"
              data-do="change"
              onClick={() => {
                actions.hold(row.id);
                actions.edit(relation.id);
              }}
            >
              {words.statements.editDo}
            </button>
          )}
          <button
            type="button"
            data-do="remove-statement"
            onClick={() =>
              actions.change({ what: 'unstatement', of: said }, (files) => removeStatement(files, relation.id))
            }
          >
            {words.statements.removeDo}
          </button>
        </p>
      )}
    </li>
  );
}

/** The words a statement rested on, where an edition has them no more, and the way to them. */
function LostEvidence({ relation }: { readonly relation: Relation }) {
  const words = useWords();
  const actions = useStudioActions();
  const { passages } = useWritten();
  const lost = passages.find(({ id }) => relation.evidence.some((piece) => piece.passage === id));
  if (!lost) return null;
  return (
    <p className="wrong">
      {words.lost.ofStatement} <q dir="auto">{lost.exact}</q>{' '}
      <button
        type="button"
        data-do="to-lost"
        onClick={() => {
          actions.go('text');
          actions.hold(lost.id);
        }}
      >
        {words.todo.goThere}
      </button>
    </p>
  );
}

interface PartProps {
  readonly relation: Relation;
  readonly said: string;
}

/** Who answers it: what is marked, and the two ways to say so. Not asked is a third thing, and readers see which. */
function Answers({ relation, said }: PartProps) {
  const words = useWords();
  const all = useWritten();
  const rows = useRows();
  const actions = useStudioActions();
  const answers = all.answers.filter(({ to }) => to === relation.id);
  return (
    <div className="item-part">
      <h4>{words.answers.who}</h4>
      {answers.map((answer) => {
        const row = rows.find(({ passage }) => answer.evidence.some((piece) => piece.passage === passage?.id));
        const by = namesOf(all, answer.by);
        return (
          <p key={answer.id} data-answer={answer.id} dir="auto">
            <b>{by}</b> {words.answers.stances[answer.stance]}
            {row && (
              <>
                {' · '}
                <span className="row-id">{row.id}</span> <q>{answer.evidence[0]?.words ?? row.words}</q>
              </>
            )}{' '}
            <button
              type="button"
              className="bare"
              aria-label={words.answers.remove(by)}
              onClick={() => actions.change({ what: 'unanswer', of: by }, (files) => removeAnswer(files, answer.id))}
            >
              ×
            </button>
          </p>
        );
      })}
      <p className="actions">
        <button type="button" data-do="answer" onClick={() => actions.answer(true)}>
          {words.answers.mark} <Key>N</Key>
        </button>
        {answers.length === 0 && (
          <button
            type="button"
            data-do="no-answer"
            aria-pressed={relation.answered !== undefined}
            onClick={() =>
              actions.change({ what: 'answer', of: said }, (files) => toggleUnanswered(files, relation.id))
            }
          >
            {words.statements.unanswered} <Key>Shift N</Key>
          </button>
        )}
      </p>
      <p className="hint">{words.answers.hint}</p>
    </div>
  );
}

/** The sentences it rests on where these are several, and others that may say it again. */
function Again({ relation, said }: PartProps) {
  const words = useWords();
  const rows = useRows();
  const { files } = useWork();
  const all = useWritten();
  const actions = useStudioActions();
  const others = rows
    .filter(({ passage }) =>
      relation.evidence.some((piece) => piece.passage !== undefined && piece.passage === passage?.id),
    )
    .slice(1);
  const again = saidAgain(files, relation);
  if (others.length === 0 && again.length === 0) return null;
  return (
    <div className="item-part">
      <h4>{words.answers.again}</h4>
      {others.map((row) => (
        <p key={row.id} data-rests-also={row.id}>
          <span className="row-id">{row.id}</span>{' '}
          <q dir="auto">{relation.evidence.find(({ passage }) => passage === row.passage?.id)?.words ?? row.words}</q>{' '}
          <button
            type="button"
            className="bare"
            aria-label={words.answers.removeRest(row.id)}
            onClick={() =>
              actions.change({ what: 'restatement', of: said }, (before) =>
                removeEvidence(before, relation.id, row.passage!.id),
              )
            }
          >
            ×
          </button>
        </p>
      ))}
      {again.map(({ row, sameVoice, word }) => {
        const token = tokenOf(row);
        const voice = token === undefined ? words.script.nobody : voiceName(all, token, words.text.outlet);
        return (
          <p key={row.id} className="again">
            <button type="button" className="pencil" onClick={() => actions.hold(row.id)}>
              ? {row.id} {word !== undefined && <q>{word}</q>}
            </button>{' '}
            <span className="quiet">{voice}</span>{' '}
            {sameVoice && row.passage ? (
              <button
                type="button"
                data-do="rest-on"
                onClick={() =>
                  actions.change({ what: 'restatement', of: said }, (before) =>
                    addEvidence(before, relation.id, row.passage!.id),
                  )
                }
              >
                {words.answers.alsoRests}
              </button>
            ) : (
              token !== undefined && <span className="quiet">{words.answers.otherVoice}</span>
            )}
          </p>
        );
      })}
    </div>
  );
}

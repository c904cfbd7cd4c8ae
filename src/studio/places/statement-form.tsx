import { useLayoutEffect, useMemo, useRef } from 'react';
import { CERTAINTIES, POLARITIES, RELATION_TYPES } from '../../domain/dossier';
import { directionOf } from '../../i18n/direction';
import { textIn } from '../dossier/written';
import { keepStatement, standOnce } from '../edit/statements';
import { TYPE_LETTERS } from '../keys/keymap';
import { AskVoice } from '../parts/ask-voice';
import { Choice, Radios } from '../parts/choice';
import { Key } from '../parts/key';
import { TextField } from '../parts/text-field';
import { TieSign } from '../parts/tie-sign';
import { StatementEnds } from './statement-ends';
import { AlsoNamed, LostHedge } from './statement-hints';
import { langOf } from '../script/pencil';
import type { Row } from '../script/rows';
import { firstTyped, idsOf, type Relation, type Typed } from '../script/typed-statement';
import { railOf, tokenOf, voiceName } from '../script/voices';
import { useHalfTyped } from '../work/half-typed';
import { useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface FormProps {
  readonly row: Row;
  /** The statement that is changed; a new one without. */
  readonly relation: Relation | undefined;
}

/** A statement: from, verb, to, Enter. Its voice is its sentence's. */
export function StatementForm({ row, relation }: FormProps) {
  const words = useWords();
  const actions = useStudioActions();
  const { files } = useWork();
  const all = useWritten();
  const marked = useStudio((state) => state.marked);
  const form = useRef<HTMLFormElement>(null);
  const first = (): Typed => firstTyped(files, row, relation, marked);
  const [typed, put, clear] = useHalfTyped<Typed>(`statement ${row.id} ${relation?.id ?? ''} ${marked}`, first);
  const token = tokenOf(row);
  const suggested = useMemo(
    () => (relation ? null : firstTyped(files, row, undefined, marked)),
    [files, row, relation, marked],
  );
  const wrong = typed.words.trim() !== '' && !standOnce(row.words, typed.words.trim());

  // Whoever asked for a statement is taken to the field that is still to be filled, at once, before the next key. Walking
  // through the sentences stays in the script.
  const begun = useStudio((state) => state.begun);
  useLayoutEffect(() => {
    if (actions.isAwaited()) focusFirst(form.current);
  }, [actions, begun]);

  const keep = (again: boolean): void => {
    const [from, to] = [idsOf(files, typed.from), idsOf(files, typed.to)];
    if (from.length === 0 || to.length === 0 || typed.verb.trim() === '') {
      actions.say(words.statements.missing);
      focusFirst(form.current);
      return;
    }
    if (!row.passage || token === undefined || wrong || !actions.may()) return;
    const passage = row.passage.id;
    const said = `${typed.from} ${typed.verb.trim()} ${typed.to}`;
    const what = relation ? 'restatement' : 'statement';
    let id = relation?.id;
    actions.change({ what, of: said }, (before) => {
      const { polarity, certainty } = typed;
      const kept = keepStatement(
        before,
        {
          ...typed,
          from,
          to,
          passage,
          polarity: polarity === 'affirmed' ? undefined : polarity,
          certainty: certainty === '' ? undefined : certainty,
        },
        relation?.id,
      );
      id = kept.id;
      return kept.files;
    });
    actions.say(words.statements.kept(said));
    actions.edit(null);
    actions.choose(id ?? null);
    clear({
      ...firstTyped(files, row, undefined, again ? typed.words : ''),
      from: '',
      to: '',
      verb: '',
      ...(again ? { from: typed.from, to: typed.to } : {}),
    });
    if (again) {
      form.current?.querySelector<HTMLElement>('[data-field="verb"]')?.focus();
      return;
    }
    document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(row.id)}"]`)?.focus();
  };

  return (
    <form
      className="statement-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        keep(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.shiftKey || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        keep(true);
      }}
      data-rail={railOf(all, token)}
    >
      <h2 className="bench-title">
        <span className="row-id">{row.id}</span> {relation ? words.statements.change : words.statements.fresh}
      </h2>
      <blockquote lang={langOf(files, row)} dir={directionOf(langOf(files, row))}>
        {row.words}
      </blockquote>
      {token === undefined ? <AskVoice row={row.id} /> : null}
      <StatementEnds typed={typed} suggested={suggested} onPut={put} />
      <AlsoNamed row={row} typed={typed} onAdd={(to) => put({ to })} />
      <LostHedge row={row} typed={typed} onPut={put} />
      {token !== undefined && (
        <p>
          {words.statements.voice}:{' '}
          <b>
            {words.statements.saysIt(voiceName(all, token, words.text.outlet), textIn(row.passage?.modality, all.lang))}
          </b>{' '}
          <span className="quiet">{words.statements.voiceHint}</span>
        </p>
      )}
      <Radios
        label={words.statements.type}
        name="relation-type"
        value={typed.type}
        options={RELATION_TYPES.map((type) => [type, words.statements.types[type]])}
        onChoose={(type) => put({ type })}
        signs={SIGNS}
        letters={TYPE_LETTERS}
      />
      <div className="two">
        <Radios
          label={words.statements.polarity}
          name="polarity"
          value={typed.polarity}
          options={POLARITIES.map((one) => [one, words.statements.polarities[one]])}
          onChoose={(polarity) => put({ polarity })}
        />
        <Choice
          label={words.statements.certainty}
          name="certainty"
          value={typed.certainty}
          options={[
            ['', words.statements.asSentence],
            ...CERTAINTIES.map((one) => [one, words.statements.certainties[one]] as const),
          ]}
          onChoose={(certainty) => put({ certainty })}
        />
      </div>
      <TextField
        label={words.statements.words}
        name="words"
        value={typed.words}
        hint={wrong ? words.statements.wordsWrong : words.statements.wordsHint}
        wrong={wrong}
        onType={(exact) => put({ words: exact })}
      />
      <p className="actions">
        <button type="submit" className="main" data-do="keep" disabled={token === undefined}>
          {words.statements.keep} <Key>Enter</Key>
        </button>
        <button type="button" data-do="turn" onClick={() => put({ from: typed.to, to: typed.from })}>
          {words.statements.turn}
        </button>
        <button type="button" data-do="keep-again" disabled={token === undefined} onClick={() => keep(true)}>
          {words.statements.keepAgain} <Key>Shift Enter</Key>
        </button>
        {relation && (
          <button type="button" onClick={() => actions.edit(null)}>
            {words.statements.drop}
          </button>
        )}
      </p>
    </form>
  );
}

/** The letter of each thing a statement may do. */
const SIGNS = Object.fromEntries(RELATION_TYPES.map((type) => [type, <TieSign key={type} type={type} />]));

const focusFirst = (form: HTMLFormElement | null): void => {
  const fields = ['from', 'verb', 'to'].flatMap(
    (name) => form?.querySelector<HTMLInputElement>(`[data-field="${name}"]`) ?? [],
  );
  (fields.find(({ value }) => value.trim() === '') ?? fields[0])?.focus();
};

import { useLayoutEffect, useRef } from 'react';
import { STANCES, type Stance } from '../../domain/dossier';
import { directionOf } from '../../i18n/direction';
import { keepAnswer } from '../edit/answers';
import { standOnce } from '../edit/statements';
import { AskVoice } from '../parts/ask-voice';
import { Choice, Radios } from '../parts/choice';
import { Key } from '../parts/key';
import { NameField, TextField } from '../parts/text-field';
import { langOf } from '../script/pencil';
import type { Row } from '../script/rows';
import { saidOf } from '../script/said-of';
import { idsOf } from '../script/typed-statement';
import { callName, railOf, tokenOf } from '../script/voices';
import { useHalfTyped } from '../work/half-typed';
import { useStudio, useStudioActions, useWork, useWritten } from '../work/react';
import { useWords } from '../words/words';

interface Typed {
  readonly by: string;
  readonly stance: Stance;
  readonly words: string;
}

/** The sentence in hand as an answer to a statement: who answers, and how. */
export function AnswerForm({ row }: { readonly row: Row }) {
  const words = useWords();
  const actions = useStudioActions();
  const { files } = useWork();
  const all = useWritten();
  const chosen = useStudio((state) => state.chosen);
  const form = useRef<HTMLFormElement>(null);
  const token = tokenOf(row);
  const first = (): Typed => ({ by: namesOf(token), stance: 'denies', words: '' });
  const namesOf = (voice: string | undefined): string =>
    (voice ?? '')
      .split(' ')
      .map((one) => (one === 'reporter' ? all.sources.find(({ id }) => id === row.source)?.outlet : one))
      .flatMap((one) => (one !== undefined && all.entities.some(({ id }) => id === one) ? [callName(all, one)] : []))
      .join('; ');
  const [typed, put, clear] = useHalfTyped<Typed>(`answer ${row.id}`, first);
  const wrong = typed.words.trim() !== '' && !standOnce(row.words, typed.words.trim());
  const by = typed.by.trim() === '' ? namesOf(token) : typed.by;
  // From its head on: in one column the field alone would be in sight, and not what is answered.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[data-field="by"]')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'start' });
  }, []);

  const keep = (event: React.FormEvent): void => {
    event.preventDefault();
    const ids = idsOf(files, by);
    if (ids.length === 0) {
      actions.say(words.answers.missing);
      form.current?.querySelector<HTMLElement>('[data-field="by"]')?.focus();
      return;
    }
    if (chosen === null || !row.passage || token === undefined || wrong || !actions.may()) return;
    const passage = row.passage.id;
    const what = { to: chosen, by: ids, stance: typed.stance, passage, words: typed.words };
    actions.change({ what: 'answer', of: by }, (before) => keepAnswer(before, what));
    actions.say(words.answers.kept(`${by}: ${words.answers.stances[typed.stance]}`));
    clear(first());
    actions.answer(false);
    document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(row.id)}"]`)?.focus();
  };

  return (
    <form
      className="statement-form"
      data-answering=""
      ref={form}
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && actions.answer(false)}
      data-rail={railOf(all, token)}
    >
      <h2 className="bench-title">
        <span className="row-id">{row.id}</span> {words.answers.title}
      </h2>
      <p className="quiet">{words.answers.lead}</p>
      <blockquote lang={langOf(files, row)} dir={directionOf(langOf(files, row))}>
        {row.words}
      </blockquote>
      {token === undefined ? <AskVoice row={row.id} /> : null}
      <NameField label={words.answers.by} name="by" value={by} onType={(names) => put({ by: names })} />
      <Radios
        label={words.answers.how}
        name="stance"
        value={typed.stance}
        options={STANCES.map((stance) => [stance, words.answers.stances[stance]])}
        onChoose={(stance) => put({ stance })}
      />
      <Choice
        label={words.answers.to}
        name="answer-to"
        value={chosen ?? ''}
        options={all.relations.map((relation) => [relation.id, saidOf(all, relation)])}
        onChoose={(to) => actions.choose(to)}
      />
      <TextField
        label={words.answers.words}
        name="answer-words"
        value={typed.words}
        hint={wrong ? words.statements.wordsWrong : words.statements.wordsHint}
        wrong={wrong}
        onType={(exact) => put({ words: exact })}
      />
      <p className="actions">
        <button type="submit" className="main" data-do="keep-answer" disabled={token === undefined || chosen === null}>
          {words.answers.keep} <Key>Enter</Key>
        </button>
        <button type="button" data-do="drop" onClick={() => actions.answer(false)}>
          {words.answers.drop} <Key>Esc</Key>
        </button>
      </p>
    </form>
  );
}

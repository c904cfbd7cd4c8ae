import { useId } from 'react';
import { NameField, TextField } from '../parts/text-field';
import { TieSign } from '../parts/tie-sign';
import type { Typed } from '../script/typed-statement';
import { useWords } from '../words/words';

interface EndsProps {
  readonly typed: Typed;
  /** What the words in hand suggest; nothing where a statement is changed. */
  readonly suggested: Typed | null;
  readonly onPut: (change: Partial<Typed>) => void;
}

/** The drawn tie as a form: who, does what, to whom. What is only suggested is in pencil until it is written over or kept. */
export function StatementEnds({ typed, suggested, onPut }: EndsProps) {
  const words = useWords();
  const note = useId();
  const pencil = (field: 'from' | 'verb' | 'to'): string | undefined =>
    suggested !== null && typed[field] !== '' && typed[field] === suggested[field] ? note : undefined;
  const isSuggested = (['from', 'verb', 'to'] as const).some((field) => pencil(field) !== undefined);
  return (
    <>
      <div className="tie-line">
        <NameField
          label={words.statements.from}
          name="from"
          value={typed.from}
          suggestedBy={pencil('from')}
          onType={(from) => onPut({ from })}
        />
        <span className="tie-rail" aria-hidden="true" />
        <TextField
          label={words.statements.verb}
          name="verb"
          value={typed.verb}
          placeholder={words.statements.verbHint}
          suggestedBy={pencil('verb')}
          onType={(verb) => onPut({ verb })}
        />
        <span className="tie-rail" aria-hidden="true">
          <TieSign type={typed.type} />
        </span>
        <NameField
          label={words.statements.to}
          name="to"
          value={typed.to}
          suggestedBy={pencil('to')}
          onType={(to) => onPut({ to })}
        />
      </div>
      <p className="hint">
        {isSuggested && <span id={note}>{words.statements.fromWords} </span>}
        {words.statements.several}
      </p>
    </>
  );
}

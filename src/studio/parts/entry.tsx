import { useId, useState } from 'react';
import { useIsStopped, useStudioActions } from '../work/react';
import { Offers } from './offers';

interface EntryProps {
  readonly label: string;
  readonly action: string;
  /** Hears the words, and whether they were entered from within the field, by its key. */
  readonly onEnter: (words: string, byKey: boolean) => void;
  readonly hint?: string;
  readonly name: string;
  readonly offers?: readonly string[];
  readonly children?: React.ReactNode;
}

/** A field whose words are added to something with Enter, or with its button, and which is then empty again. */
export function Entry({ label, action, onEnter, hint, name, offers = [], children }: EntryProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const stopped = useIsStopped();
  const actions = useStudioActions();
  const enter = (event: React.FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '' || !actions.may()) return;
    onEnter(typed.trim(), document.activeElement?.id === id);
    setTyped('');
  };
  return (
    <form className="field entry" onSubmit={enter}>
      <label htmlFor={id}>{label}</label>
      <div className="entry-line">
        <input
          id={id}
          data-field={name}
          dir="auto"
          value={typed}
          readOnly={stopped}
          list={offers.length > 0 ? `${id}-list` : undefined}
          autoComplete="off"
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {children}
        <button type="submit">{action}</button>
      </div>
      {offers.length > 0 && <Offers id={`${id}-list`} offers={offers} />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}

import { useId } from 'react';
import { useStudio } from '../work/react';
import { Key } from './key';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  readonly name?: string;
}

/** One of a few, in the browser's own list. */
export function Choice<T extends string>({ label, options, value, onChoose, name }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} data-field={name} value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadioProps<T extends string> extends ChoiceProps<T> {
  readonly signs?: Readonly<Record<string, React.ReactNode>>;
  /** Letters that choose, while the focus is in this row alone. */
  readonly letters?: Readonly<Record<string, T>>;
}

/** One of a few, side by side. */
export function Radios<T extends string>({ label, options, value, onChoose, name, signs, letters }: RadioProps<T>) {
  const group = useId();
  const on = useStudio((state) => state.letters);
  return (
    <fieldset
      className="radios"
      data-field={name}
      onKeyDown={(event) => {
        const chosen = on && letters?.[event.key.toLowerCase()];
        if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        onChoose(chosen);
        // The focus stays where the choice is, so that Enter and Tab go on from there.
        event.currentTarget.querySelector<HTMLElement>(`input[value="${CSS.escape(chosen)}"]`)?.focus();
      }}
    >
      <legend>{label}</legend>
      {options.map(([one, words]) => (
        <label key={one}>
          <input type="radio" name={group} value={one} checked={one === value} onChange={() => onChoose(one)} />
          <span>
            {signs?.[one]}
            {words}
            {on && letterOf(letters, one) && <Key>{letterOf(letters, one)!}</Key>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const letterOf = (letters: Readonly<Record<string, string>> | undefined, value: string): string | undefined =>
  Object.entries(letters ?? {})
    .find(([, one]) => one === value)?.[0]
    .toUpperCase();

import { useId } from 'react';

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

/** One of a few, side by side. */
export function Radios<T extends string>({
  label,
  options,
  value,
  onChoose,
  name,
  signs,
}: ChoiceProps<T> & { readonly signs?: Readonly<Record<string, React.ReactNode>> }) {
  const group = useId();
  return (
    <fieldset className="radios" data-field={name}>
      <legend>{label}</legend>
      {options.map(([one, words]) => (
        <label key={one}>
          <input type="radio" name={group} value={one} checked={one === value} onChange={() => onChoose(one)} />
          <span>
            {signs?.[one]}
            {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

import { useId } from 'react';

interface OneOfProps<T extends string> {
  title: string;
  options: readonly T[];
  value: T;
  name: (option: T) => string;
  onChange: (option: T) => void;
  disabled?: (option: T) => boolean;
}

/** A choice of a few, all in sight. */
export function OneOf<T extends string>({ title, options, value, name, onChange, disabled }: OneOfProps<T>) {
  const group = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={group}
            checked={value === option}
            disabled={disabled?.(option)}
            onChange={() => onChange(option)}
          />{' '}
          {name(option)}
        </label>
      ))}
    </fieldset>
  );
}

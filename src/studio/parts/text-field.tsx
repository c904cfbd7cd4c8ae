import { useId } from 'react';
import { callName } from '../script/voices';
import { useIsStopped, useWritten } from '../work/react';
import { Offers } from './offers';

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: string;
  /** Of several lines, so many of which are seen. */
  readonly rows?: number;
  readonly wrong?: boolean;
  /** The element that says that the value is a suggestion, where it is one. */
  readonly suggestedBy?: string | undefined;
  readonly offers?: readonly string[];
}

/** A field of a form that is kept as a whole. */
export function TextField({
  label,
  name,
  value,
  onType,
  placeholder,
  hint,
  rows,
  wrong = false,
  suggestedBy,
  offers,
}: TextFieldProps) {
  const id = useId();
  const props = {
    id,
    'data-field': name,
    dir: 'auto' as const,
    value,
    readOnly: useIsStopped(),
    placeholder,
    'aria-invalid': wrong || undefined,
    'data-pencil': suggestedBy === undefined ? undefined : '',
    'aria-describedby': hint ? `${id}-hint` : suggestedBy,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onType(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...props} autoComplete="off" list={offers && `${id}-list`} />
      ) : (
        <textarea {...props} rows={rows} />
      )}
      {offers && <Offers id={`${id}-list`} offers={offers} />}
      {hint && (
        <p className={wrong ? 'hint wrong' : 'hint'} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A field for names of the cast, or new ones. */
export function NameField(props: Omit<TextFieldProps, 'offers'>) {
  const all = useWritten();
  return <TextField {...props} offers={all.entities.map(({ id }) => callName(all, id))} />;
}

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { Offers } from './offers';

/** A pause in typing after which what was typed is done, in ms. */
const PAUSE = 400;

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  readonly name?: string;
  readonly lang?: string;
  /** Words a browser offers while somebody types. */
  readonly offers?: readonly string[];
  readonly type?: 'text' | 'url';
}

/**
 * A field that does what was typed: after a pause, when it is left, and when the page is hidden. What comes from elsewhere,
 * such as a deed taken back, is shown unless somebody is typing.
 */
export function Field({ label, value, onCommit, hint, rows, name, lang, offers, type = 'text' }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, value, onCommit });
  useEffect(() => {
    latest.current = { typed, value, onCommit };
  });
  const commit = useCallback((): void => {
    const { typed: words, value: before, onCommit: act } = latest.current;
    if (words !== null && words !== before) act(words);
  }, []);
  useEffect(() => {
    if (typed === null) return;
    const pause = setTimeout(commit, PAUSE);
    return () => clearTimeout(pause);
  }, [typed, commit]);
  useEffect(() => {
    const hide = (): void => commit();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
      commit();
    };
  }, [commit]);
  const props = {
    id,
    lang,
    dir: 'auto' as const,
    'data-field': name,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    value: typed ?? value,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(event.target.value),
    onBlur: () => {
      commit();
      setTyped(null);
    },
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...props}
          type={type}
          autoComplete="off"
          list={offers ? `${id}-list` : undefined}
          onKeyDown={(event) => event.key === 'Enter' && commit()}
        />
      ) : (
        <textarea {...props} rows={rows} />
      )}
      {offers && <Offers id={`${id}-list`} offers={offers} />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

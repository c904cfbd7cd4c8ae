import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useIsStopped, useStudioActions } from '../work/react';
import { Offers } from './offers';

/** What is typed is done at the latest so long after, in ms; or as many times as long as that took, so that typing stays free. */
const LATEST = 80;
const SHARE = 4;
const LONGEST = 200;
/** After a pause of this many ms, or in another field, what is typed is taken back by itself. */
const PAUSE = 800;

/** What does at once what is still being typed, of every field that is shown. */
const unsettled = new Set<() => void>();

/**
 * Has what is still being typed done at once, before another tab writes. Not every browser says of a page behind others that
 * a field was left.
 */
export function settleFields(): void {
  for (const commit of unsettled) commit();
}

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
 * A field that does what is typed while it is typed, as one deed; what is left is done when it is left, and when the page is
 * hidden. What comes from elsewhere, such as a deed taken back, is shown unless somebody is typing.
 */
export function Field({ label, value, onCommit, hint, rows, name, lang, offers, type = 'text' }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef({ typed, value, onCommit });
  useLayoutEffect(() => {
    latest.current = { typed, value, onCommit };
  });
  const actions = useStudioActions();
  const going = useRef({ key: '', at: 0, wait: LATEST, timer: undefined as ReturnType<typeof setTimeout> | undefined });
  const commit = useCallback((): void => {
    const { typed: words, value: before, onCommit: act } = latest.current;
    clearTimeout(going.current.timer);
    going.current.timer = undefined;
    if (words === null || words === before) return;
    const begun = performance.now();
    actions.asOne(going.current.key, () => act(words));
    going.current.wait = Math.min(LONGEST, Math.max(LATEST, SHARE * (performance.now() - begun)));
  }, [actions]);
  const take = (words: string): void => {
    const now = Date.now();
    const one = going.current;
    if (typed === null || now - one.at > PAUSE) one.key = `${now.toString(36)} ${name ?? ''}`;
    one.at = now;
    setTyped(words);
    one.timer ??= setTimeout(commit, one.wait);
  };
  useEffect(() => {
    const hide = (): void => commit();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    unsettled.add(hide);
    return () => {
      unsettled.delete(hide);
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
      commit();
    };
  }, [commit]);
  const stopped = useIsStopped();
  // What was typed is done before another tab writes; from then on what that one writes is shown.
  if (stopped && typed !== null) setTyped(null);
  const props = {
    id,
    lang,
    dir: 'auto' as const,
    'data-field': name,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    value: typed ?? value,
    readOnly: stopped,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => take(event.target.value),
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

import { useId, useRef, useState } from 'react';
import { sharingWords } from '../../i18n/sharing';
import { useLang } from '../../state/react';
import { useMessages } from '../../views/components/words';

/** Words to be copied, with a button that says when it is done, or selects them where copying is refused. */
export function CopyBox({ label, words }: { label: string; words: string }) {
  const messages = useMessages();
  const share = sharingWords(useLang());
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied('yes');
    } catch {
      field.current?.select();
      setCopied('refused');
    }
  };
  return (
    <div className="copy-box">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={words.length > 120 ? 4 : 2} value={words} dir="ltr" />
      <div className="copy-row">
        <button type="button" aria-label={`${share.copy}: ${label}`} onClick={() => void copy()}>
          {share.copy}
        </button>
        <span role="status">
          {copied === 'yes' ? messages.actions.copied : copied === 'refused' ? messages.errors.copyFailed : ''}
        </span>
      </div>
    </div>
  );
}

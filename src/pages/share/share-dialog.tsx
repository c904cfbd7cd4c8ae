import { useCallback, useId, useRef, useState, type RefCallback } from 'react';
import type { Lang } from '../../domain/text';
import { LatePart } from '../../views/components/late-part';
import { useMessages } from '../../views/components/words';
import { useLang } from '../../state/react';

interface ShareDialogProps {
  /** From the page's folder to the site's root. */
  root: string;
  /** For a page that shows no view of its own: its address in a language. */
  pageIn?: (lang: Lang) => string;
  /** Called with the button once it is there. */
  opener?: RefCallback<HTMLButtonElement>;
}

/** Everything with which to hand this very view on: a link, and the explainer for somebody else's page. */
export function ShareDialog({ root, pageIn, opener }: ShareDialogProps) {
  const messages = useMessages();
  const lang = useLang();
  /** Fetched when the dialog is opened for the first time, with its words in the reader's language. */
  const load = useCallback(async () => {
    const { Sharing, fetchSharingWords } = await import('./sharing');
    await fetchSharingWords(lang);
    return Sharing;
  }, [lang]);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [shared, setShared] = useState<{ page: string; memento: string | null } | null>(null);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="share-open"
        onClick={() => {
          const memento = document.querySelector<HTMLLinkElement>('link[rel="memento"]');
          setShared({ page: document.URL, memento: memento?.href ?? null });
          dialog.current?.showModal();
        }}
      >
        {messages.actions.share}
      </button>
      <dialog ref={dialog} className="share" aria-labelledby={title} onClose={() => setShared(null)}>
        <div className="share-head">
          <h2 id={title}>{messages.actions.share}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.actions.close}
          </button>
        </div>
        {shared !== null && <LatePart load={load} props={{ root, ...shared, ...(pageIn && { pageIn }) }} />}
      </dialog>
    </>
  );
}

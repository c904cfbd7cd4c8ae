import { lazy, Suspense, useRef, useState } from 'react';
import { useMessages } from '../../views/parts/words';

/** Fetched when the dialog is opened for the first time. */
const Sharing = lazy(async () => ({ default: (await import('./sharing')).Sharing }));

/** Everything with which to hand this very view on: a link, and the explainer for somebody else's page. */
export function ShareDialog() {
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shared, setShared] = useState<{ page: string; memento: string | null } | null>(null);
  return (
    <>
      <button
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
      <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={() => setShared(null)}>
        <div className="share-head">
          <h2 id="share-title">{messages.actions.share}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.actions.close}
          </button>
        </div>
        {shared !== null && (
          <Suspense>
            <Sharing {...shared} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useExploreWords } from '../../views/components/explore-words';
import { LatePart } from '../../views/components/late-part';
import { useMessages } from '../../views/components/words';
import { isTyping } from './typing';

const fetchResults = () => import('./search-results').then(({ Results }) => Results);

/** Search over everything on the page: names, statements, sentences, events; `/` opens it. */
export function SearchDialog() {
  const { header, find } = useExploreWords();
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {header.search}
      </button>
      <dialog ref={dialog} className="sheet search-sheet" aria-label={find.label} onClose={() => setQuery('')}>
        <div className="sheet-head">
          <input
            type="search"
            aria-label={find.label}
            placeholder={find.hint}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <button type="button" onClick={close}>
            {messages.actions.close}
          </button>
        </div>
        {query.trim() !== '' && <LatePart load={fetchResults} props={{ query, onChoose: close }} />}
      </dialog>
    </>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useExploreWords } from '../../views/components/explore-words';
import { LatePart } from '../../views/components/late-part';
import { useMessages } from '../../views/components/words';
import { isTyping } from './typing';

const fetchSigns = () => import('./how-signs').then(({ HowSigns }) => HowSigns);

/** What the page is and its eight signs, on one small sheet; `?` opens it too. Only signs that occur are explained. */
export function HowToRead() {
  const { header } = useExploreWords();
  const messages = useMessages();
  const [opened, setOpened] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '?' || isTyping(event)) return;
      event.preventDefault();
      setOpened(true);
      dialog.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const open = (): void => {
    setOpened(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={open}>
        {header.how}
      </button>
      <dialog ref={dialog} className="sheet" aria-labelledby="how-title">
        <div className="sheet-head">
          <h2 id="how-title">{header.how}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {messages.actions.close}
          </button>
        </div>
        {opened && <LatePart load={fetchSigns} props={{}} />}
      </dialog>
    </>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { Boundary } from '../../views/components/boundary';
import { useMessages } from '../../views/components/words';
import { useDeck, useDeckStore, type DialogName } from './presentation-store';

/** A dialog over the presentation. Escape closes it; the keys of the presentation rest meanwhile. */
export function Dialog({ name, title, children }: { name: DialogName; title: string; children: ReactNode }) {
  const open = useDeck((deck) => deck.dialog === name);
  return open ? (
    <OpenDialog title={title} name={name}>
      {children}
    </OpenDialog>
  ) : null;
}

function OpenDialog({ name, title, children }: { name: DialogName; title: string; children: ReactNode }) {
  const messages = useMessages();
  const deck = useDeckStore();
  const element = useRef<HTMLDialogElement>(null);
  const out = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    // Where one is in a list has the focus first, or else the way out.
    (element.current?.querySelector<HTMLElement>('[aria-current]') ?? out.current)?.focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, []);
  const close = (): void => deck.setState((now) => (now.dialog === name ? { dialog: null } : {}));
  return (
    <dialog ref={element} className="deck-dialog" aria-label={title} onClose={close}>
      <h2>{title}</h2>
      <Boundary>{children}</Boundary>
      <button type="button" ref={out} onClick={() => element.current?.close()}>
        {messages.actions.close}
      </button>
    </dialog>
  );
}

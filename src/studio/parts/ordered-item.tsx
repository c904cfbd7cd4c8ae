import { useEffect, useLayoutEffect, useRef } from 'react';
import { useStudio } from '../work/react';
import { useWords } from '../words/words';
import { Key } from './key';

interface ItemProps {
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  /** Where it can be opened: whether it is. Closed, only its line is shown; Alt with an arrow moves it all the same. */
  readonly open?: boolean;
  readonly children: React.ReactNode;
  readonly 'data-step'?: string;
  readonly 'data-asked'?: string;
}

/** One of a list that has an order: moved by Alt with an arrow, or by its buttons; the hand goes along. */
export function OrderedItem({ at, of, onMove, onRemove, open, children, ...data }: ItemProps) {
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  const hand = useRef<HTMLElement | null>(null);
  const move = (by: 1 | -1): void => {
    const focused = document.activeElement;
    hand.current = focused instanceof HTMLElement && item.current?.contains(focused) ? focused : null;
    onMove(by);
  };
  // A browser lets go of what is moved about in the page.
  useLayoutEffect(() => {
    const focused = hand.current;
    hand.current = null;
    if (!focused) return;
    if (!(focused instanceof HTMLButtonElement && focused.disabled)) focused.focus();
    else item.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    item.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  // Beside a preview there is less room.
  const preview = useStudio((state) => state.preview);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open, preview]);
  return (
    <li
      ref={item}
      className="step"
      data-open={open || undefined}
      data-closed={open === false || undefined}
      {...data}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      {children}
      {open !== false && (
        <p className="actions">
          <button type="button" data-do="earlier" disabled={at === 0} onClick={() => move(-1)}>
            ↑ {words.story.up} <Key>Alt ↑</Key>
          </button>
          <button type="button" data-do="later" disabled={at === of - 1} onClick={() => move(1)}>
            ↓ {words.story.down} <Key>Alt ↓</Key>
          </button>
          <button type="button" onClick={onRemove}>
            {words.story.removeStep}
          </button>
        </p>
      )}
    </li>
  );
}

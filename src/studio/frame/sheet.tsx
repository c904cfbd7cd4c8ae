import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useStudio, useStudioActions, useStudioStore } from '../work/react';
import type { SheetName } from '../work/state';
import { useWords } from '../words/words';

interface SheetProps {
  readonly name: SheetName;
  readonly title: string;
  readonly children: React.ReactNode;
}

interface SheetButtonProps {
  /** What it opens. */
  readonly to: SheetName;
  /** Further sheets that come from there, and lie in the same place. */
  readonly further?: readonly SheetName[];
  /** Its name, where what is shown may be a sign alone. */
  readonly label?: string;
  readonly shown: React.ReactNode;
  /** The panes of these sheets. */
  readonly children: React.ReactNode;
}

/**
 * A button, and beside it the pane of what it opens, over the page but not in its way: Esc, a click beside it or going on with
 * Tab closes it, and the focus is again where it was before.
 */
export function SheetButton({ to, further = [], label, shown, children }: SheetButtonProps) {
  const sheet = useStudio((state) => state.sheet);
  const open = sheet !== null && (sheet === to || further.includes(sheet));
  const actions = useStudioActions();
  const store = useStudioStore();
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    // One sheet may open another: that one stays.
    const close = (): void => {
      if (store.getState().sheet === sheet) actions.openSheet(null);
    };
    // Before the keys of the desk hear it: one Esc lets go of one thing.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const onElsewhere = (event: Event): void => {
      if (!(event.target instanceof Node && around.current?.contains(event.target))) close();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open, actions, store, sheet]);
  return (
    <div ref={around}>
      <button
        type="button"
        data-do={to}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => actions.openSheet(open ? null : to)}
      >
        {shown}
      </button>
      {children}
    </div>
  );
}

/** What lies over the page while the sheet of this name is open. */
export function SheetPane(sheet: SheetProps) {
  const open = useStudio((state) => state.sheet === sheet.name);
  return open && <Pane {...sheet} />;
}

function Pane({ name, title, children }: SheetProps) {
  const words = useWords();
  const actions = useStudioActions();
  const id = useId();
  const pane = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = pane.current!;
    const before = document.activeElement;
    (here.querySelector<HTMLElement>('[aria-current], [data-first]') ?? here).focus();
    return () => {
      if (!here.contains(document.activeElement)) return;
      const lost = !(before instanceof HTMLElement) || !before.isConnected || before === document.body;
      const to = lost ? here.parentElement?.querySelector('button') : before;
      to?.focus();
    };
  }, []);
  return (
    <div ref={pane} className="sheet" data-sheet={name} role="dialog" aria-labelledby={id} tabIndex={-1}>
      <div className="sheet-head">
        <h2 id={id}>{title}</h2>
        <button type="button" data-do="close-sheet" onClick={() => actions.openSheet(null)}>
          {words.closeSheet}
        </button>
      </div>
      {children}
    </div>
  );
}

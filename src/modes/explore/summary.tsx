import { useState } from 'react';
import { useMessages } from '../../views/parts/words';

/** The one sentence that says these are claims, and whose. A phone shows its beginning and the rest on demand. */
export function Summary({ words }: { words: string }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="summary" data-open={open}>
      <p>{words}</p>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? messages.actions.less : messages.actions.more}
      </button>
    </div>
  );
}

import { useState } from 'react';
import type { Text } from '../../domain/text';
import { Said } from '../../views/components/said';
import { useMessages } from '../../views/components/words';

/** The one sentence that says these are claims, and whose. A phone shows its beginning and the rest on demand. */
export function Summary({ text }: { text: Text }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="summary" data-open={open}>
      <p>
        <Said text={text} />
      </p>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? messages.actions.less : messages.actions.more}
      </button>
    </div>
  );
}

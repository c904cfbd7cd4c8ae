import { useEffect, useRef } from 'react';
import { useSayso } from '../../state/react';
import { selectStory } from '../../state/selectors/picture';
import { selectLit, selectMuted } from '../../state/selectors/mark-state';
import { StatementRows } from '../../views/network/statement-rows';
import { useExploreWords } from '../../views/components/explore-words';
import { useMessages, useNames } from '../../views/components/words';
import { selectRows } from './shown-statement';

/** Who says what, in as many statements as a frame has room for: the picture *Words*. */
export function WordsPicture() {
  const messages = useMessages();
  const { pictures, walk } = useExploreWords();
  const names = useNames();
  const { subject, statements } = useSayso(selectStory);
  const muted = useSayso(selectMuted).relations;
  const rows = useSayso(selectRows);
  const chosen = useSayso((state) => selectLit(state).primary);
  const box = useRef<HTMLElement>(null);
  // Moves what is in the box and nothing around it: neither the frame nor the page it stands in.
  useEffect(() => {
    const row = chosen === null ? null : box.current?.querySelector(`[data-relation="${CSS.escape(chosen)}"]`);
    if (!box.current || !row) return;
    const [outer, inner] = [box.current.getBoundingClientRect(), row.getBoundingClientRect()];
    if (inner.bottom > outer.bottom) box.current.scrollTop += inner.bottom - outer.bottom + 4;
    else if (inner.top < outer.top) box.current.scrollTop -= outer.top - inner.top + 4;
  }, [chosen, rows]);
  const all = statements.filter(({ id }) => !muted.has(id)).length;
  return (
    <section className="view network words-picture" data-view="network" aria-label={messages.views.network} ref={box}>
      <h2>
        {pictures.score}
        {subject !== null && <> · {names([subject])}</>} <small>{walk.step(rows.length, all)}</small>
      </h2>
      <StatementRows statements={rows} />
    </section>
  );
}

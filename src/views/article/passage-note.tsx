import type { Id } from '../../domain/dossier';
import { useLang, useSayso } from '../../state/react';
import { Said } from '../components/said';
import { useMessages } from '../components/words';

/** Our remark on a sentence, under it: while it, or a statement that rests on it, is looked at. */
export function PassageNote({ passage }: { passage: Id }) {
  const { panel } = useMessages();
  const lang = useLang();
  const note = useSayso(({ whole, links, view }) =>
    view.passage === passage || (view.select !== null && links.isRelation(view.select))
      ? whole.passages.find(({ id }) => id === passage)?.note
      : undefined,
  );
  return (
    note && (
      <span className="passage-note" role="note" lang={lang}>
        <b>{panel.ourNote}</b> <Said text={note} />
      </span>
    )
  );
}

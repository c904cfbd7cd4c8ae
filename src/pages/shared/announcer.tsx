import { selectLit } from '../../state/selectors/mark-state';
import { useDossier, useSayso } from '../../state/react';
import { useMessages, useRelationSentence, useSay } from '../../views/components/words';

/** Says, once and politely, what a selection lit up. */
export function Announcer() {
  const messages = useMessages();
  const dossier = useDossier();
  const speak = useSay();
  const sentence = useRelationSentence();
  const select = useSayso((state) => state.view.select);
  const relations = useSayso((state) => selectLit(state).relations.size);
  const passages = useSayso((state) => selectLit(state).passages.size);
  const full = (id: string): string => speak(dossier.entities.find((e) => e.id === id)!.label);
  const relation = dossier.relations.find((r) => r.id === select);
  const event = dossier.events.find((e) => e.id === select);
  const what = relation ? sentence(relation) : event ? speak(event.title) : select === null ? '' : full(select);
  return (
    <p className="visually-hidden" role="status">
      {what === '' ? '' : messages.announce.selected(what, relations, passages)}
    </p>
  );
}

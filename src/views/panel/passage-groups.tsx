import { selectLit } from '../../state/selectors/mark-state';
import { useWhole, useSayso } from '../../state/react';
import type { PassageGroup } from '../../state/selectors/selection';
import { voiceSign } from '../components/signs/voice-sign';
import { useMessages, useName } from '../components/words';
import { PassageQuote } from './passage-quote';
import { RelationLine } from './relation-line';

interface GroupsProps {
  groups: readonly PassageGroup[];
  /** Whose relations to list: those of the selected entity, those a passage carries, or none. */
  relations: 'own' | 'carried' | 'none';
}

/** The selection's passages by whose say-so they are, then its relations. */
export function PassageGroups({ groups, relations }: GroupsProps) {
  const messages = useMessages();
  const name = useName();
  const dossier = useWhole();
  const lit = useSayso(selectLit);
  const heading = (kind: PassageGroup['kind']): string => {
    if (kind === 'speaker')
      return dossier.speaker ? messages.voice.speakersClaims(name(dossier.speaker)) : messages.voice.kinds.speaker;
    return kind === 'reporter' ? messages.voice.outletsWords : messages.voice.onRecord;
  };
  const listed = relations === 'none' ? [] : dossier.relations.filter(({ id }) => lit.relations.has(id));
  return (
    <>
      {groups.map((group) => (
        <div className="panel-group" key={group.kind} data-voice={group.kind}>
          <h3>
            <b aria-hidden="true">{voiceSign({ kind: group.kind, attribution: 'stated' })}</b>
            {heading(group.kind)}
            <span className="quiet">{messages.panel.passageCount(group.passages.length)}</span>
          </h3>
          {group.passages.map((passage) => (
            <PassageQuote key={passage.id} passage={passage} />
          ))}
        </div>
      ))}
      {groups.length === 0 && <p className="quiet">{messages.panel.noPassages}</p>}
      {listed.length > 0 && (
        <div className="panel-group">
          <h3>
            {messages.panel.relations} <span className="quiet">{listed.length}</span>
          </h3>
          <ul>
            {listed.map((relation) => (
              <li key={relation.id}>
                <RelationLine relation={relation} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

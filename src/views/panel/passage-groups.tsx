import { selectLit } from '../../state/selectors/mark-state';
import { useWhole, useSayso } from '../../state/react';
import type { PassageGroup } from '../../state/selectors/selection';
import { voiceSign } from '../components/signs/voice-sign';
import { useVoiceHeading } from '../components/voice-name';
import { useMessages } from '../components/words';
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
  const heading = useVoiceHeading();
  const dossier = useWhole();
  const lit = useSayso(selectLit);
  const listed = relations === 'none' ? [] : dossier.relations.filter(({ id }) => lit.relations.has(id));
  return (
    <>
      {groups.map((group) => (
        <div className="panel-group" key={`${group.kind} ${group.token}`} data-voice={group.kind}>
          <h3>
            <b aria-hidden="true">{voiceSign({ kind: group.kind, attribution: 'stated' })}</b>
            {heading(group)}
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

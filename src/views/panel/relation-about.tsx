import type { Id, Relation } from '../../domain/dossier';
import { useActions, useWhole } from '../../state/react';
import { Answers } from '../components/answers';
import { Citation } from '../components/citation';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { voiceSign } from '../components/signs/voice-sign';
import { useMessages, useVoicePhrase } from '../components/words';
import { Name, Said, useDirection } from '../components/said';
import { Colon, Comma } from '../components/punctuation';

/** What a relation says and in whose voice; its ends are links. */
export function RelationAbout({ relation }: { relation: Relation }) {
  const messages = useMessages();
  const phrase = useVoicePhrase()(relation.voice);
  const { sources } = useWhole();
  const cited = relation.evidence.flatMap((e) => ('source' in e ? [sources.find((s) => s.id === e.source)!] : []));
  return (
    <>
      <p className="panel-kind" data-voice={relation.voice.kind}>
        <b aria-hidden="true">{voiceSign(relation.voice)}</b> {phrase} · <Said text={relation.modality} />
      </p>
      <h2 className="relation-title" dir={useDirection(relation.verb)}>
        <Ends ids={relation.from} />{' '}
        <span className="verb-words">
          <Said text={relation.verb} />
        </span>{' '}
        <Ends ids={relation.to} inside />
      </h2>
      {relation.via.length > 0 && (
        <p className="quiet">
          {messages.panel.through} <Ends ids={relation.via} inside />
        </p>
      )}
      <Answers to={relation.id} />
      {relation.note && (
        <p className="editor-note">
          <Said text={relation.note} />
        </p>
      )}
      {cited.map((source) => (
        <p key={source.id} className="quiet">
          <b aria-hidden="true">§</b> {messages.panel.citedSource}
          <Colon />
          <Citation source={source} />
        </p>
      ))}
    </>
  );
}

/** @param props.inside whether they stand inside a sentence, and not at its beginning */
function Ends({ ids, inside = false }: { ids: readonly Id[]; inside?: boolean }) {
  const actions = useActions();
  const href = useMarkHref();
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && <Comma />}
          <a href={href(id)} onClick={plainClick(() => actions.selectMark(id))}>
            <Name id={id} inside={inside || i > 0} />
          </a>
        </span>
      ))}
    </>
  );
}

import type { Relation } from '../../domain/dossier';
import { useActions, useMarkState } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { voiceSign } from '../components/signs/voice-sign';
import { useNames, useVoicePhrase } from '../components/words';
import { Colon } from '../components/punctuation';
import { Said, useDirection } from '../components/said';

/** A relation in one line, opened by touch. */
export function RelationLine({ relation }: { relation: Relation }) {
  const actions = useActions();
  const names = useNames();
  const state = useMarkState(relation.id);
  const href = useMarkHref()(relation.id);
  const phrase = useVoicePhrase()(relation.voice);
  return (
    <a
      className="relation-line"
      href={href}
      data-state={state}
      data-opens={relation.id}
      onClick={plainClick(() => actions.selectMark(relation.id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(relation.id)}
      onPointerLeave={() => actions.setHover(null)}
    >
      <b className="sign" aria-hidden="true">
        {voiceSign(relation.voice)}
      </b>
      <span dir={useDirection(relation.verb)}>
        <span className="visually-hidden">
          {phrase}
          <Colon />
        </span>
        {names(relation.from)}{' '}
        <span className="verb-words">
          <Said text={relation.verb} />
        </span>{' '}
        {names(relation.to, true)}
      </span>
    </a>
  );
}

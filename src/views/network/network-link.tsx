import { memo } from 'react';
import type { Relation } from '../../domain/dossier';
import { relationSide, type DrawnLink } from '../../geometry/network';
import { isTelling } from '../../state/selectors/mark-state';
import { useActions, useLinks, useSayso } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick, pressKeys } from '../components/press';
import { endKind, endOf } from '../../geometry/network/pictures/statement-end';
import { TieHead } from '../components/signs/tie-head';
import { voiceLine, voiceSign } from '../components/signs/voice-sign';
import { useMark } from '../components/use-mark';
import { useRelationSentence } from '../components/words';

interface LinkProps {
  relation: Relation;
  /** All the stretches one relation is drawn with; they are one mark. */
  stretches: readonly DrawnLink[];
}

export const NetworkLink = memo(function NetworkLink({ relation, stretches }: LinkProps) {
  const { id } = relation;
  const actions = useActions();
  const links = useLinks();
  const mark = useMark(id, true);
  const href = useMarkHref()(id);
  const telling = useSayso((s) => isTelling(s, id));
  const sentence = useRelationSentence()(relation);
  const ends = new Map(links.endsOf(id).map((end) => [end, links.entity(end)!]));
  return (
    <a
      className="tie"
      href={href}
      role="button"
      tabIndex={-1}
      data-relation={id}
      data-voice={voiceLine(relation.voice)}
      data-side={relationSide(relation, ends)}
      data-type={relation.type}
      {...mark}
      data-telling={telling || undefined}
      aria-label={sentence}
      onDragStart={(event) => event.preventDefault()}
      onClick={plainClick(() => actions.selectMark(id))}
      onKeyDown={pressKeys(() => actions.selectMark(id))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(id)}
      onPointerLeave={() => actions.setHover(null)}
    >
      <title>{sentence}</title>
      {stretches.map((link) => (
        <g key={link.key}>
          <path className="reach" d={link.d} />
          <path className="line" d={link.d} data-shape={`link:${link.key}`} />
          {link.arrow && (
            <g transform={`translate(${link.arrow.x},${link.arrow.y}) rotate(${link.arrow.angle})`}>
              <TieHead end={endKind(endOf(relation))} />
            </g>
          )}
        </g>
      ))}
      {stretches.map(
        (link) =>
          link.badge && (
            <g key={link.key} className="badge" transform={`translate(${link.badge.x},${link.badge.y})`}>
              <circle className="touch" r="12" />
              <circle r="9" />
              <text y="5">{voiceSign(relation.voice)}</text>
            </g>
          ),
      )}
    </a>
  );
});

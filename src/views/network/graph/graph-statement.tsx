import { memo } from 'react';
import type { Id } from '../../../domain/dossier';
import type { GraphRibbon } from '../../../geometry/network/pictures/graph';
import { useActions, useLinks } from '../../../state/react';
import { useMarkHref } from '../../components/links';
import { plainClick, pressKeys } from '../../components/press';
import { useTabIndex } from '../../components/roving';
import { voiceLine } from '../../components/signs/voice-sign';
import { useMark } from '../../components/use-mark';
import { useRelationSentence } from '../../components/words';
import type { Roving } from '../../components/roving';

interface StatementProps {
  id: Id;
  path: string;
  /** Px across the line that it is touched in. */
  reach: number;
  ends: GraphRibbon['ends'];
  roving: Roving;
}

/** One statement as a line from its subject to its object: a link to the words it rests on. */
export const GraphStatement = memo(function GraphStatement({ id, path, reach, ends, roving }: StatementProps) {
  const actions = useActions();
  const relation = useLinks().relation(id)!;
  const mark = useMark(id, true);
  const tabIndex = useTabIndex(roving, id);
  const href = useMarkHref()(id);
  const sentence = useRelationSentence()(relation);
  return (
    <a
      className="graph-statement"
      href={href}
      role="button"
      tabIndex={tabIndex}
      data-relation={id}
      data-voice={voiceLine(relation.voice)}
      data-type={relation.type}
      {...mark}
      aria-label={sentence}
      onFocus={() => roving.focus(id)}
      onClick={plainClick(() => actions.selectMark(id))}
      onKeyDown={(event) => {
        roving.onKey(event, id);
        pressKeys(() => actions.selectMark(id))(event);
      }}
      onDragStart={(event) => event.preventDefault()}
    >
      <path className="reach" d={path} strokeWidth={reach} />
      <path className="wash" d={path} />
      <path className="ring" d={path} />
      <path className="ring-inside" d={path} />
      <path className="line" d={path} />
      {ends.map((end) => (
        <path key={end.path} className="end" data-end={end.kind} d={end.path} />
      ))}
    </a>
  );
});

import { memo } from 'react';
import type { PlacedCallout } from '../../geometry/marks/callouts';
import { CALLOUT_HEAD, CALLOUT_LINE, CALLOUT_PX, RING_PX } from '../../geometry/marks/sizes';
import { round1 } from '../../geometry/round';
import { useActions, useDossier, useIsSelected, useSayso } from '../../state/react';
import { selectMuted } from '../../state/selectors/mark-state';
import { passageHref } from '../components/links';
import { plainClick } from '../components/press';
import { useTabIndex } from '../components/roving';
import { voiceLine } from '../components/signs/voice-sign';
import type { MapRoving } from './use-map-roving';

interface CalloutProps {
  callout: PlacedCallout;
  px: number;
  roving: MapRoving;
}

/** A few quoted words beside the place they speak of, with whose words they are; it opens its passage. */
export const Callout = memo(function Callout({ callout, px, roving }: CalloutProps) {
  const actions = useActions();
  const { annotation, box, anchor, start, lines, voiceLine: whose, ruleAbove } = callout;
  const selected = useIsSelected(annotation.passage);
  const muted = useSayso((state) => selectMuted(state).passages.has(annotation.passage));
  const dossier = useDossier();
  const passage = dossier.passages.find(({ id }) => id === annotation.passage)!;
  const quoted = dossier.sources.find(({ id }) => id === passage.source)?.lang;
  const rule = ruleAbove ? box.y : box.y + box.height;
  const top = box.y + (ruleAbove ? 3 : 0) * px;
  const stop = `callout:${annotation.id}`;
  const tabIndex = useTabIndex(roving, stop);
  const open = (): void => actions.selectPassage(annotation.passage);
  return (
    <a
      className="callout"
      href={passageHref(annotation.passage)}
      role="button"
      tabIndex={tabIndex}
      data-annotation={annotation.id}
      data-opens={annotation.passage}
      data-selected={selected}
      data-state={muted ? 'muted' : undefined}
      onDragStart={(event) => event.preventDefault()}
      onClick={plainClick(open)}
      {...roving.handlers(stop, open)}
    >
      <rect className="callout-ground" x={box.x} y={box.y} width={box.width} height={box.height} />
      <path className="callout-leader" d={`M${start.map(round1).join(',')}L${anchor.map(round1).join(',')}`} />
      <circle className="callout-ring" cx={round1(anchor[0])} cy={round1(anchor[1])} r={RING_PX * px} />
      <path
        className="callout-rule"
        data-voice={voiceLine(passage.voice)}
        d={`M${round1(box.x)},${round1(rule)}h${round1(box.width)}`}
      />
      <text className="callout-voice" x={box.x} y={top + 12 * px}>
        {whose}
      </text>
      {lines.map((line, i) => (
        <text
          key={i}
          lang={quoted}
          className="callout-words"
          x={box.x}
          y={top + (CALLOUT_HEAD + CALLOUT_PX - 1 + i * CALLOUT_LINE) * px}
        >
          {`${line} `}
        </text>
      ))}
    </a>
  );
});

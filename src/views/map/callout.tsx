import { memo } from 'react';
import { CALLOUT_LINE, CALLOUT_PX, type PlacedCallout } from '../../geometry/marks/callouts';
import { useActions, useDossier, useIsSelected } from '../../state/react';
import { passageHref } from '../components/links';
import { plainClick } from '../components/press';
import { useTabIndex } from '../components/roving';
import type { MapRoving } from './use-map-roving';

interface CalloutProps {
  callout: PlacedCallout;
  px: number;
  roving: MapRoving;
}

/** A few quoted words beside the place they speak of, with whose words they are; it opens its passage. */
export const Callout = memo(function Callout({ callout, px, roving }: CalloutProps) {
  const actions = useActions();
  const { annotation, box, anchor, start, lines, voiceLine } = callout;
  const selected = useIsSelected(annotation.passage);
  const dossier = useDossier();
  const source = dossier.passages.find(({ id }) => id === annotation.passage)?.source;
  const quoted = dossier.sources.find(({ id }) => id === source)?.lang;
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
      onDragStart={(event) => event.preventDefault()}
      onClick={plainClick(open)}
      {...roving.handlers(stop, open)}
    >
      <path className="leader" d={`M${start[0]},${start[1]}L${anchor[0]},${anchor[1]}`} />
      <rect className="callout-box" x={box.x} y={box.y} width={box.width} height={box.height} rx={6 * px} />
      {lines.map((line, i) => (
        <text
          key={i}
          lang={quoted}
          className="callout-words"
          x={box.x + 8 * px}
          y={box.y + (8 + CALLOUT_PX + i * CALLOUT_LINE) * px}
        >
          {`${line} `}
        </text>
      ))}
      <text className="callout-voice" x={box.x + 8 * px} y={box.y + box.height - 8 * px}>
        {voiceLine}
      </text>
    </a>
  );
});

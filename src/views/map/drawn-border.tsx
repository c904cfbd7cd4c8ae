import { memo } from 'react';
import type { DrawnLine } from '../../geometry/map/map-outlines';
import { useActions, useLinks } from '../../state/react';
import { useMarkHref } from '../components/links';
import { plainClick } from '../components/press';
import { useTabIndex } from '../components/roving';
import { useMark } from '../components/use-mark';
import { useBorderName, useRelationSentence } from '../components/words';
import type { MapRoving } from './use-map-roving';

interface DrawnBorderProps {
  line: DrawnLine;
  roving: MapRoving;
}

/** A border as somebody draws it, over those of the policy: a stretch of the statement that says so, which it opens. */
export const DrawnBorder = memo(function DrawnBorder({ line: { id, relation, sign, d }, roving }: DrawnBorderProps) {
  const actions = useActions();
  const mark = useMark(relation, true);
  const stop = `border:${id}`;
  const tabIndex = useTabIndex(roving, stop);
  const href = useMarkHref()(relation);
  const name = useBorderName()(id);
  const said = useRelationSentence()(useLinks().relation(relation)!);
  const open = (): void => actions.selectMark(relation);
  return (
    <a
      className="drawn-border"
      href={href}
      role="button"
      tabIndex={tabIndex}
      aria-label={`${name}. ${said}`}
      data-border={id}
      data-relation={relation}
      data-sign={sign}
      {...mark}
      onDragStart={(event) => event.preventDefault()}
      onClick={plainClick(open)}
      {...roving.handlers(stop, open)}
    >
      <path className="drawn-touch" d={d} />
      <path className="drawn-line" data-shape={`drawn:${id}`} d={d} />
    </a>
  );
});

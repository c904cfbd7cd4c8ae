import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { stepYears, type Range } from '../../domain/record/change-days';
import { shareAt, yearUnder, type TimeAxis } from '../../geometry/timeline/time-axis';
import { directionOf } from '../../i18n/direction';
import { useActions, useLang } from '../../state/react';
import { useMessages } from '../components/words';
import { along } from './along';

interface SliderProps {
  axis: TimeAxis;
  range: Range;
  day: string;
  /** The day the story is told from: where the one big dot stands. */
  story: string | null;
  valueText: string;
}

/** Years a key moves, where time runs to the right; Home and End are apart. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The date, as a slider over years, which lies over the line. An exact date from a link stands between two years. */
export function Slider({ axis, range, day, story, valueText }: SliderProps) {
  const messages = useMessages();
  const actions = useActions();
  const mirrored = directionOf(useLang()) === 'rtl';
  const dragging = useRef(false);
  const { firstYear, asOf } = range;
  const lastYear = Number(asOf.slice(0, 4));
  const go = (year: number): void => actions.setYear(year >= lastYear ? null : String(Math.max(firstYear, year)));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = KEYS[event.key];
    const turned = mirrored && event.key.endsWith('t') ? -1 : 1;
    if (by !== undefined) actions.setYear(stepYears(day, by * turned, range));
    else if (event.key === 'Home') go(firstYear);
    else if (event.key === 'End') go(lastYear);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // A year's value is its end, so the pointer is read here and not by the range itself.
  const follow = (event: PointerEvent<HTMLInputElement>): void => {
    const { left, right, width } = event.currentTarget.getBoundingClientRect();
    const x = mirrored ? right - event.clientX : event.clientX - left;
    if (width > 0) go(yearUnder(axis, x / width));
  };

  return (
    <>
      {story !== null && <i className="time-story" style={along(shareAt(axis, story))} />}
      <input
        type="range"
        min={firstYear}
        max={lastYear}
        step={1}
        value={Number(day.slice(0, 4))}
        aria-label={messages.timeline.slider}
        aria-valuetext={valueText}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          if (!dragging.current) go(event.target.valueAsNumber);
        }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          dragging.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (dragging.current) follow(event);
        }}
        onPointerUp={() => setTimeout(() => (dragging.current = false), 0)}
        onPointerCancel={() => (dragging.current = false)}
      />
      <i className="time-thumb" style={along(shareAt(axis, day))} data-moved={day !== story || undefined} />
    </>
  );
}

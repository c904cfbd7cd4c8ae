import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { stepYears, type Range, type Turn } from '../../domain/record/change-days';
import { timeAt, yearUnder } from '../../geometry/timeline/time-scale';
import { useActions } from '../../state/react';
import { useMessages } from '../components/words';
import { along, shownLine, type Lines } from './lines';

interface SliderProps {
  lines: Lines;
  range: Range;
  day: string;
  turns: readonly Turn[];
  valueText: string;
}

/** Years a key moves; Home and End are apart. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The date, as a slider over years. An exact date from a link stands between two years. */
export function Slider({ lines, range, day, turns, valueText }: SliderProps) {
  const messages = useMessages();
  const actions = useActions();
  const dragging = useRef(false);
  const { firstYear, asOf } = range;
  const lastYear = Number(asOf.slice(0, 4));
  const here = along(lines, (scale) => timeAt(scale, day));
  const go = (year: number): void => actions.setYear(year >= lastYear ? null : String(Math.max(firstYear, year)));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = KEYS[event.key];
    if (by !== undefined) actions.setYear(stepYears(day, by, range));
    else if (event.key === 'Home') go(firstYear);
    else if (event.key === 'End') go(lastYear);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // The line's years are not all of one width, so the pointer is read here and not by the range itself.
  const follow = (event: PointerEvent<HTMLInputElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = shownLine(lines, event.currentTarget);
    if (box.width > 0) go(yearUnder(scale, ((event.clientX - box.left) / box.width) * scale.length));
  };

  return (
    <div className="slider">
      <div className="slider-line" />
      <Notches turns={turns} lines={lines} />
      <div className="slider-past on-line" style={here} />
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
      <span className="slider-thumb on-line" style={here} aria-hidden="true" />
    </div>
  );
}

/** Where the shown layer changed: a notch a day. */
const Notches = memo(function Notches({ turns, lines }: { turns: readonly Turn[]; lines: Lines }) {
  const { first, last } = lines.wide;
  const days = [...new Set(turns.map(({ day }) => day))].filter((day) => day >= first && day <= last);
  return days.map((day) => (
    <span
      key={day}
      className="slider-notch on-line"
      style={along(lines, (scale) => timeAt(scale, day))}
      aria-hidden="true"
    />
  ));
});

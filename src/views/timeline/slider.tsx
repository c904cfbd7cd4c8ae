import { memo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { stepYears, type Range, type Turn } from '../../domain/turns';
import { timeAt, yearUnder, type TimeScale } from '../../geometry/timeline/time-scale';
import { useActions } from '../../state/react';
import { useMessages } from '../parts/words';

interface SliderProps {
  scale: TimeScale;
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
export function Slider({ scale, range, day, turns, valueText }: SliderProps) {
  const messages = useMessages();
  const actions = useActions();
  const dragging = useRef(false);
  const { firstYear, asOf } = range;
  const lastYear = Number(asOf.slice(0, 4));
  const at = percent(timeAt(scale, day), scale);
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
    if (box.width > 0) go(yearUnder(scale, ((event.clientX - box.left) / box.width) * scale.length));
  };

  return (
    <div className="slider">
      <div className="slider-line" />
      <Notches turns={turns} scale={scale} />
      <div className="slider-past" style={{ width: at }} />
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
      <span className="slider-thumb" style={{ insetInlineStart: at }} aria-hidden="true" />
    </div>
  );
}

/** Where the shown layer changed: a notch a day. */
const Notches = memo(function Notches({ turns, scale }: { turns: readonly Turn[]; scale: TimeScale }) {
  const days = [...new Set(turns.map(({ day }) => day))].filter((day) => day >= scale.first && day <= scale.last);
  return days.map((day) => (
    <span
      key={day}
      className="slider-notch"
      style={{ insetInlineStart: percent(timeAt(scale, day), scale) }}
      aria-hidden="true"
    />
  ));
});

export const percent = (x: number, { length }: TimeScale): string => `${Math.round((x / length) * 1e4) / 100}%`;

import { memo, useCallback } from 'react';
import { memberCount } from '../../domain/record/members';
import { stepTurn, stepYears } from '../../domain/record/change-days';
import { axisLabels } from '../../geometry/timeline/axis-labels';
import { useActions, useDossier, useLang, useSaysoNow } from '../../state/react';
import { useMessages, useName } from '../components/words';
import { StepButton } from '../components/step-button';
import { still } from '../components/reduced-motion';
import { ChangeAnnouncer } from './change-announcer';
import { ChangeLine } from './change-line';
import { EVENT_MARK, EventRow } from './event-row';
import { LINE_KINDS, percent, useLines, type Lines } from './lines';
import { Slider } from './slider';
import { useTimeWords } from './time-words';
import { usePlayback } from './use-playback';
import { useTime } from './use-time';
import { Said } from '../components/said';
import { commaIn } from '../../domain/punctuation';

const YEAR_PX = 12;

/** The date: a slider over the years, the events on record above it, and what changed last. */
export function Timeline() {
  const messages = useMessages();
  const name = useName();
  const words = useTimeWords();
  const lang = useLang();
  const dossier = useDossier();
  const actions = useActions();
  const year = useSaysoNow((state) => state.view.year);
  const time = useTime();
  const { range, day, turns, alliances } = time;
  const lines = useLines(range, dossier.events, EVENT_MARK);
  const members = alliances.map((id) => messages.timeline.members(name(id), memberCount(dossier, id, day)));
  const shown = words.shown(day === range.asOf ? null : year, range.asOf);

  const previous = stepTurn(turns, day, -1, range);
  const next = stepTurn(turns, day, 1, range);
  // Where motion is not wanted, playing goes from change to change: fewer pictures, each for a reason.
  const step = useCallback(() => {
    const to = still() && turns.length > 0 ? stepTurn(turns, day, 1, range) : stepYears(day, 1, range);
    if (to !== undefined) actions.setYear(to);
  }, [actions, turns, day, range]);
  const rewind = useCallback(() => actions.setYear(String(range.firstYear)), [actions, range]);
  const { playing, toggle } = usePlayback(step, day < range.asOf, rewind);

  return (
    <section className="view timeline" data-view="timeline" aria-label={messages.views.timeline}>
      <div className="time-head">
        <p className="time-now">
          <b>{shown}</b>
          {members.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        {alliances.length > 0 && <ChangeLine turns={turns} day={day} />}
        <AsOf />
      </div>
      <div className="time-controls" role="group" aria-label={messages.views.timeline}>
        <StepButton
          aria-label={messages.timeline.previousChange}
          spent={turns.length === 0 || previous === undefined}
          onStep={() => previous !== undefined && actions.setYear(previous)}
        >
          <span aria-hidden="true">‹</span> <span className="word">{messages.timeline.change}</span>
        </StepButton>
        <button
          type="button"
          data-play
          aria-label={playing ? messages.actions.pause : messages.actions.play}
          onClick={toggle}
        >
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
        </button>
        <StepButton
          aria-label={messages.timeline.nextChange}
          spent={turns.length === 0 || next === undefined}
          onStep={() => next !== undefined && actions.setYear(next)}
        >
          <span className="word">{messages.timeline.change}</span> <span aria-hidden="true">›</span>
        </StepButton>
      </div>
      <div className="time-track">
        <div className="time-line">
          <EventRow lines={lines} day={day} />
          <Slider
            lines={lines}
            range={range}
            day={day}
            turns={turns}
            valueText={[shown, ...members].join(commaIn(lang))}
          />
          <Axis lines={lines} />
        </div>
      </div>
      <ChangeAnnouncer time={time} />
    </section>
  );
}

/** The years under the line: as many as fit on each kind of page, of which the style sheet shows one. */
const Axis = memo(function Axis({ lines }: { lines: Lines }) {
  return LINE_KINDS.map((kind) => (
    <div key={kind} className="axis" data-line={kind} aria-hidden="true">
      {axisLabels(lines[kind], YEAR_PX).map(({ year, at }) => (
        <span key={year} style={{ insetInlineStart: percent(at, lines[kind]) }}>
          {year}
        </span>
      ))}
    </div>
  ));
});

/** Until when the record reaches. */
function AsOf() {
  const { asOfNote } = useDossier();
  return (
    asOfNote && (
      <p className="as-of quiet">
        <Said text={asOfNote} />
      </p>
    )
  );
}

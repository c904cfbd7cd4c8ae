import { useCallback, useMemo } from 'react';
import { commaIn } from '../../domain/punctuation';
import { stepTurn, stepYears } from '../../domain/record/change-days';
import { memberCount } from '../../domain/record/members';
import { subjectCountry } from '../../geometry/marks/story-countries';
import { namedDates } from '../../geometry/timeline/named-dates';
import { useActions, useDossier, useLang, useSaysoNow } from '../../state/react';
import { useExploreWords } from '../components/explore-words';
import { still } from '../components/reduced-motion';
import { Said } from '../components/said';
import { StepButton } from '../components/step-button';
import { useMessages, useName, useNames } from '../components/words';
import { AllEvents } from './all-events';
import { Band, Years } from './band';
import { ChangeAnnouncer } from './change-announcer';
import { ChangeLine } from './change-line';
import { EventNames } from './event-names';
import { Slider } from './slider';
import { useTimeWords } from './time-words';
import { usePlayback } from './use-playback';
import { useTime } from './use-time';

/** When: a line true to scale with what the story's country was, the few dates that have a name, and the date shown. */
export function Timeline() {
  const messages = useMessages();
  const { time: said } = useExploreWords();
  const name = useName();
  const names = useNames();
  const words = useTimeWords();
  const lang = useLang();
  const dossier = useDossier();
  const actions = useActions();
  const year = useSaysoNow((state) => state.view.year);
  const time = useTime();
  const { range, axis, story, day, turns, alliances } = time;
  const dates = useMemo(() => namedDates(axis, dossier.events, story), [axis, dossier.events, story]);
  const members = alliances.map((id) => messages.timeline.members(name(id), memberCount(dossier, id, day)));
  const shown = words.shown(day === range.asOf ? null : year, range.asOf);
  const [alliance] = alliances.length === 1 ? alliances : [];
  const country = subjectCountry(dossier);

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
      <h2>{alliance && country ? messages.list([name(country), names([alliance], true)]) : messages.views.timeline}</h2>
      <EventNames
        dates={dates}
        renderLine={(stems) => (
          <div className="slider">
            <Band axis={axis} alliance={alliance} />
            <Slider {...{ axis, range, day, story }} valueText={[shown, ...members].join(commaIn(lang))} />
            <Years axis={axis} stems={stems} />
          </div>
        )}
      />
      <div className="time-controls" role="group" aria-label={messages.views.timeline}>
        <StepButton
          aria-label={messages.timeline.previousChange}
          spent={turns.length === 0 || previous === undefined}
          onStep={() => previous !== undefined && actions.setYear(previous)}
        >
          <span className="arrow" aria-hidden="true">
            ‹
          </span>
        </StepButton>
        <button
          type="button"
          data-play
          aria-label={playing ? messages.actions.pause : messages.actions.play}
          onClick={toggle}
        >
          <span className="arrow" aria-hidden="true">
            {playing ? '❚❚' : '▶'}
          </span>
        </button>
        <StepButton
          aria-label={messages.timeline.nextChange}
          spent={turns.length === 0 || next === undefined}
          onStep={() => next !== undefined && actions.setYear(next)}
        >
          <span className="arrow" aria-hidden="true">
            ›
          </span>
        </StepButton>
        <p className="time-now">
          <b>{said.shown(shown, day !== story)}</b>
          {members.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </div>
      {alliances.length > 0 && <ChangeLine turns={turns} day={day} />}
      <AllEvents />
      {dossier.asOfNote && (
        <p className="as-of quiet">
          <Said text={dossier.asOfNote} />
        </p>
      )}
      <ChangeAnnouncer time={time} />
    </section>
  );
}

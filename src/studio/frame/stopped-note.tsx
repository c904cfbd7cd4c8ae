import { useEffect, useRef } from 'react';
import { useMoment } from '../parts/moment';
import { useStudio, useStudioActions } from '../work/react';
import type { Stopped } from '../work/state';
import { useWords } from '../words/words';

/** Why nothing can be changed here just now, and the way out of it; said aloud when it begins, ends, or refuses something. */
export function StoppedNote() {
  const words = useWords();
  const moment = useMoment();
  const actions = useStudioActions();
  const stopped = useStudio((state) => state.stopped);
  const refusals = useStudio((state) => state.refusals);
  const before = useRef<{ stopped: Stopped | null; refusals: number }>({ stopped: null, refusals: 0 });
  const note = stopped && noteOf(stopped);
  useEffect(() => {
    const last = before.current;
    before.current = { stopped, refusals };
    if (stopped !== last.stopped) actions.say(note ?? words.stopped.again);
    else if (refusals > last.refusals) actions.say(`${words.stopped.refused} ${note ?? ''}`);
  }, [stopped, refusals, note, actions, words]);
  if (stopped === null) return null;
  return (
    <div className="stopped" data-stopped={stopped.why}>
      <p>{note}</p>
      {stopped.why === 'looks' ? (
        <>
          <button type="button" data-do="return" onClick={() => actions.lookAway(true)}>
            {words.stopped.keepIt}
          </button>
          <button type="button" data-do="look-away" onClick={() => actions.lookAway(false)}>
            {words.stopped.away}
          </button>
        </>
      ) : (
        <button type="button" data-do="take-over" onClick={actions.takeOver}>
          {stopped.why === 'follows' ? words.stopped.takeOver : words.stopped.takeBack}
        </button>
      )}
    </div>
  );

  function noteOf(one: Stopped): string {
    if (one.why === 'follows') return words.stopped.follows;
    if (one.why === 'moved') return words.stopped.moved(moment(one.at));
    return words.stopped.looks(moment(one.version.at), words.versions.why[one.version.why]);
  }
}

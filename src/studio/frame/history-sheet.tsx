import { useMemo, useState } from 'react';
import { standsOf, type Stand } from '../keep/deed';
import { useMoment } from '../parts/moment';
import { walkButtons } from '../parts/walk-buttons';
import { useStudioActions, useWork } from '../work/react';
import { deedName, useWords } from '../words/words';
import { SheetPane } from './sheet';
import { VersionList } from './version-list';

/** So many deeds are listed at first, and so many more each time; beyond what is taken back. */
const SOME = 100;

/** All that was done, the latest first, each to be gone back to; what was taken back is there to be done again. */
export function HistorySheet() {
  const words = useWords();
  return (
    <SheetPane name="history" title={words.history.title}>
      <VersionList />
      <p className="hint">{words.history.lead}</p>
      <Deeds />
    </SheetPane>
  );
}

function Deeds() {
  const words = useWords();
  const { deeds } = useWork();
  const stands = useMemo(() => standsOf(deeds), [deeds]);
  const [some, setSome] = useState(SOME);
  const listed = stands.slice(0, some + stands.findIndex(({ steps }) => steps === 0));
  return (
    <>
      <ol className="history" onKeyDown={walkButtons}>
        {listed.map((stand) => (
          <li key={stand.deed.seq}>
            <StandButton stand={stand} />
          </li>
        ))}
      </ol>
      {listed.length < stands.length && (
        <button type="button" onClick={() => setSome(some + SOME)}>
          {words.history.more}
        </button>
      )}
    </>
  );
}

function StandButton({ stand: { deed, steps } }: { readonly stand: Stand }) {
  const words = useWords();
  const moment = useMoment();
  const actions = useStudioActions();
  const name = deedName(words, deed.label);
  return (
    <button
      type="button"
      data-deed={deed.seq}
      data-undone={steps > 0 || undefined}
      aria-current={steps === 0 ? 'step' : undefined}
      onClick={() => {
        if (steps === 0) return;
        actions.goThrough(steps);
        actions.say(words.history[steps < 0 ? 'back' : 'on'](name));
      }}
    >
      <span className="deed">{name}</span>{' '}
      {steps >= 0 && <b>{steps === 0 ? words.history.here : words.history.undone}</b>}{' '}
      <time className="quiet" dateTime={new Date(deed.at).toISOString()}>
        {moment(deed.at)}
      </time>
    </button>
  );
}

import { useEffect, useState } from 'react';
import { seqOf } from '../keep/keeping';
import { isInFile, sinceFile } from '../keep/since-file';
import { useSave } from '../open/use-save';
import { useMoment } from '../parts/moment';
import { useSpanOfTime } from '../parts/span-of-time';
import { useStudio, useStudioActions, useWork } from '../work/react';
import type { Keeping, Work } from '../work/state';
import { useWords } from '../words/words';

/** What time it is, as often as a label changes that says how long ago something was; in ms. */
const TICK = 30_000;

/** Says only what was read back from the browser's store, and what the last file was. */
export function KeptLabel() {
  const words = useWords();
  const keeping = useStudio((state) => state.keeping);
  const stopped = useStudio((state) => state.stopped);
  const work = useWork();
  const actions = useStudioActions();
  const save = useSave();
  const isLost = keeping.state === 'failed' || keeping.state === 'refused';
  return (
    <p
      className="kept"
      data-kept={keeping.state === 'kept' && stopped === null ? keeping.seq : undefined}
      data-seq={seqOf(work)}
    >
      {stopped === null && <KeptSaid keeping={keeping} work={work} />}{' '}
      {keeping.state === 'elsewhere' && (
        <button type="button" data-do="copy" onClick={actions.copy}>
          {words.kept.copy}
        </button>
      )}
      {isLost && stopped === null && !isInFile(work) && (
        <button type="button" data-do="save-now" onClick={() => save()}>
          {words.kept.saveNow}
        </button>
      )}{' '}
      <LastFile work={work} />
    </p>
  );
}

function KeptSaid({ keeping, work }: { readonly keeping: Keeping; readonly work: Work }) {
  const { kept } = useWords();
  const moment = useMoment();
  switch (keeping.state) {
    case 'kept':
      return <span>{kept.kept(moment(keeping.at))}</span>;
    case 'keeping':
    case 'opening':
      return <span>{kept.keeping}</span>;
    case 'failed':
      return <span className="wrong">{keeping.full ? kept.full(seqOf(work) - keeping.upTo) : kept.failed}</span>;
    default:
      return <span className="wrong">{kept[keeping.state]}</span>;
  }
}

/** Quiet as long as the last file has nearly all of it; in ink once much would be lost with the browser's store. */
function LastFile({ work }: { readonly work: Work }) {
  const { kept, publish } = useWords();
  const moment = useMoment();
  const span = useSpanOfTime();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(tick);
  }, []);
  const { time, due } = sinceFile(work, now);
  const { saved } = work;
  if (due) {
    return <b data-file="due">{saved ? kept.since(span(time)) : kept.sinceBegun(span(time))}</b>;
  }
  if (saved?.name !== undefined && isInFile(work)) return <span data-file="saved">{publish.saved(saved.name)}</span>;
  return <span className="quiet">{saved ? kept.file(moment(saved.at)) : kept.noFile}</span>;
}

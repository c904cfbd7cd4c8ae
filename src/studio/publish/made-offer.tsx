import { useState, type ReactNode } from 'react';
import { seqOf } from '../keep/keeping';
import { download } from '../open/save';
import { SavedLine } from '../parts/saved-line';
import { useStudioActions, useWork } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';
import { startJob, useJob, type Told } from './jobs';
import type { Progress, Wish } from './making';
import { publishWords } from './words';

interface MadeOfferProps {
  readonly kind: Wish['is'];
  /** What is to be made now; null where it cannot be asked for yet. */
  readonly wish: () => Wish | null;
  /** The name and type of the file it is saved as, at the moment it is asked for. */
  readonly file: () => { readonly name: string; readonly type: string };
  readonly children?: ReactNode;
}

/** Offers something that a worker makes: with how far it is, a way to stop it, and why nothing came of it. */
export function MadeOffer({ kind, wish, file, children }: MadeOfferProps) {
  const words = publishWords(useSpokenLang());
  const { publish } = useWords();
  const actions = useStudioActions();
  const work = useWork();
  const { files } = work;
  const job = useJob(kind);
  const own = words[kind];
  const [saved, setSaved] = useState<string>();
  const save = (): void => {
    const wished = wish();
    if (job.is === 'making' || wished === null) return;
    const { name, type } = file();
    const seq = seqOf(work);
    setSaved(undefined);
    actions.say(words.steps.begin);
    void startJob(wished, (told: Told) => {
      if (told.is === 'made') {
        const said = publish.shared(download(name, told.bytes, type));
        setSaved(said);
        actions.madePublic(work.id, seq);
        actions.say(said);
      } else if (told.is === 'failed') actions.say(words.failed[told.why]);
      else actions.say(told.is === 'ended' ? words.ended : words.steps[told.step]);
    });
  };
  return (
    <div className="offer" data-offer={kind}>
      <h3>{own.title}</h3>
      <p>{own.is}</p>
      {children}
      <button type="button" className="main" data-do={`save-${kind}`} aria-busy={job.is === 'making'} onClick={save}>
        {own.save}
      </button>
      {job.is === 'making' && (
        <div className="making">
          <Making progress={job.progress} />
          <button type="button" data-do={`stop-${kind}`} onClick={job.stop}>
            {words.stop}
          </button>
        </div>
      )}
      {saved !== undefined && <SavedLine>{saved}</SavedLine>}
      {job.is === 'failed' && job.files === files && (
        <p className="wrong" data-failed={job.why}>
          {words.failed[job.why]}
        </p>
      )}
    </div>
  );
}

function Making({ progress }: { progress: Progress | null }) {
  const { steps } = publishWords(useSpokenLang());
  if (progress === null) return <p className="quiet">{steps.begin}</p>;
  const { step, done, all } = progress;
  return (
    <p className="quiet" data-step={step}>
      {steps[step]} {all > 1 && <progress aria-label={steps[step]} value={done} max={all} />}
    </p>
  );
}

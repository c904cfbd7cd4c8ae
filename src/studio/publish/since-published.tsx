import { seqOf } from '../keep/keeping';
import { addCorrection, correctionsIn } from '../edit/corrections';
import { Entry } from '../parts/entry';
import { useMoment } from '../parts/moment';
import { useStudioActions, useWork } from '../work/react';
import { useWords } from '../words/words';
import { today } from './today';

/** Says that what was published has changed since, and takes a line for readers about what was corrected. */
export function SincePublished() {
  const words = useWords();
  const work = useWork();
  const actions = useStudioActions();
  const moment = useMoment();
  const { published, files } = work;
  const count = correctionsIn(files);
  const isChanged = published !== undefined && published.seq !== seqOf(work);
  if (!isChanged && count === 0) return null;
  return (
    <section className="stops" data-since={isChanged ? 'changed' : 'same'}>
      {isChanged && <p>{words.asks.changed(moment(published.at))}</p>}
      <Entry
        label={words.asks.correction}
        hint={words.asks.correctionHint(count)}
        action={words.asks.addCorrection}
        name="correction"
        onEnter={(text) => {
          if (actions.change({ what: 'correction', of: '' }, (before) => addCorrection(before, today(), text)))
            actions.say(words.asks.corrected);
        }}
      />
    </section>
  );
}

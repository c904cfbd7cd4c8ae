import { useStudio, useWork } from '../work/react';
import { useWords } from '../words/words';
import { unsaidIn } from './unsaid';
import { UnsaidList } from './unsaid-list';

/** Says what stops publishing: errors, which the list beside names, and what is still to say. */
export function Stops() {
  const words = useWords();
  const verdict = useStudio((state) => state.verdict);
  const { files } = useWork();
  if (!verdict) return null;
  const unsaid = unsaidIn(files);
  const errors = verdict.problems.filter(({ severity }) => severity === 'error').length;
  const stops = errors + unsaid.length;
  return (
    <div className="stops">
      <p className={stops > 0 ? 'wrong' : 'right'} data-passes={stops === 0}>
        {stops > 0 ? `${words.publish.stops(stops)}. ${words.publish.stopsHint}` : words.publish.ready}
      </p>
      {unsaid.length > 0 && <UnsaidList unsaid={unsaid} />}
    </div>
  );
}

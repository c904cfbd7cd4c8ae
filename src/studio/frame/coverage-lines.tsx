import { intlTag } from '../../i18n/intl-tag';
import { coverageOf } from '../script/coverage';
import { useStudio, useWork } from '../work/react';
import { useSpokenLang, useWords } from '../words/words';

/** How far the work has come, in numbers, and what of the article readers get. No mark for it: that is not for a program to say. */
export function CoverageLines() {
  const { coverage: words, foot } = useWords();
  const lang = useSpokenLang();
  const shown = useStudio((state) => state.verdict?.shown);
  const { sentences, voiced, claims, unasked, unnamed } = coverageOf(useWork().files);
  const percent = new Intl.NumberFormat(intlTag(lang), { style: 'percent' });
  return (
    <ul className="coverage quiet" aria-label={words.label}>
      <li data-coverage="voices">{foot.voices(voiced, sentences)}</li>
      {claims > 0 && <li data-coverage="answers">{words.unasked(unasked, claims)}</li>}
      {unnamed > 0 && <li data-coverage="unnamed">{words.unnamed(unnamed, claims)}</li>}
      {shown !== undefined && <li data-coverage="shown">{words.shown(percent.format(shown))}</li>}
    </ul>
  );
}

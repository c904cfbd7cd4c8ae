import { useMemo } from 'react';
import type { Id } from '../../domain/dossier';
import { strongestReport, type StrongestItem } from '../../domain/quiz/strongest';
import { useDossier, useWhole } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';
import { OurReading } from '../../views/components/sayings/our-reading';
import { useReportNaming } from '../../views/components/sayings/use-report-naming';
import { useName } from '../../views/components/words';
import { useSpeeches } from '../../views/components/sayings/use-speeches';
import { sentenceOf } from '../shared/spoken-sentence';

/** Every sheet of a class has the same questions; a sheet holds so many. */
const [SEED, MOST] = [1, 4];

/** The sayings of which the worksheet asks which report is strongest. */
export function useStrongestAsked(): readonly StrongestItem[] {
  const dossier = useDossier();
  return useMemo(() => strongestReport(dossier, SEED, MOST), [dossier]);
}

/** Which report is strongest: a question each, with the reports to choose among, which stand side by side above. */
export function StrongestQuestions() {
  const items = useStrongestAsked();
  const words = useExploreWords().sayings;
  const report = useReport();
  const sentence = useSentenceName();
  if (items.length === 0) return null;
  return (
    <>
      <h2>{words.strongest}</h2>
      <p>{words.ask}</p>
      <ol>
        {items.map(({ saying, choices }) => (
          <li key={saying} data-strongest={saying}>
            <p>{sentence(saying)}</p>
            <p className="boxes">
              {choices.map((passage) => (
                <span key={passage}>☐ {report(passage)}</span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Their answers, with what we read out of the reports. */
export function StrongestAnswers() {
  const items = useStrongestAsked();
  const words = useExploreWords().sayings;
  const report = useReport();
  const naming = useReportNaming();
  const { sayings } = useWhole();
  if (items.length === 0) return null;
  return (
    <>
      <h3>{words.strongest}</h3>
      <ol>
        {items.map(({ saying, answer }) => (
          <li key={saying}>
            <b>{report(answer)}</b>
            <OurReading {...naming} whose differences={sayings.find(({ id }) => id === saying)!.differences} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** A report by the number of its words and its name. */
function useReport(): (passage: Id) => string {
  const { called, dossier } = useReportNaming();
  return (passage) => `[${passage}] ${called(dossier.passages.find(({ id }) => id === passage)!.source)}`;
}

/** Which sentence of whose speech it is, as it is headed above. */
function useSentenceName(): (saying: Id) => string {
  const { card } = useExploreWords();
  const speeches = useSpeeches();
  const name = useName();
  return (saying) => {
    const { speech, at } = sentenceOf(speeches, saying);
    const { who, where, sentences } = speech;
    return [name(who), ...(where === undefined ? [] : [name(where)]), card.sentence(at, sentences.length)].join(' · ');
  };
}

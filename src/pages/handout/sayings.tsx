import type { Id } from '../../domain/dossier';
import { useExploreWords } from '../../views/components/explore-words';
import { SpeechReports } from '../../views/components/sayings/speech-reports';
import { useSpeechNaming } from '../../views/components/sayings/use-report-naming';
import { useSpeeches } from '../../views/components/sayings/use-speeches';
import { useStrongestAsked } from './strongest';

/**
 * Each speech that several reports give, sentence by sentence; nothing where no two give the same. What we read out of
 * the reports stands with the answers where the worksheet asks for it.
 */
export function Sayings() {
  const naming = useSpeechNaming();
  const words = useExploreWords().sayings;
  const speeches = useSpeeches();
  const asked = new Set(useStrongestAsked().map(({ saying }) => saying));
  if (speeches.length === 0) return null;
  const numbered = (source: Id, passage?: Id) => (passage === undefined ? '' : `[${passage}] `) + naming.called(source);
  return (
    <section className="handout-sayings">
      <h2>{words.reports}</h2>
      {speeches.map((speech) => (
        <SpeechReports
          {...naming}
          key={speech.sentences[0]!.saying.id}
          speech={speech}
          outlet={numbered}
          reading={(saying) => !asked.has(saying)}
        />
      ))}
    </section>
  );
}

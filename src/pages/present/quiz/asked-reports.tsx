import type { StrongestItem } from '../../../domain/quiz/strongest';
import { Renderings } from '../../../views/components/sayings/renderings';
import { SpokenBy } from '../../../views/components/sayings/speech-reports';
import { useSpeechNaming } from '../../../views/components/sayings/use-report-naming';
import { useSentence } from '../../shared/spoken-sentence';

/** An utterance in its reports, without what we read out of them: that is what is asked. */
export function AskedReports({ question }: { question: StrongestItem }) {
  const naming = useSpeechNaming();
  const { speech, sentence } = useSentence(question.saying);
  const sources = speech.sources.filter((_, i) => sentence.reports[i]);
  const reports = sentence.reports.filter((one) => one !== undefined);
  return (
    <div className="asked" data-kind="saying">
      <p className="quiet">
        <SpokenBy speech={speech} name={naming.name} />
      </p>
      <Renderings
        {...naming}
        sentence={{ saying: sentence.saying, reports }}
        sources={sources}
        outlet={naming.called}
        reading={false}
      />
    </div>
  );
}

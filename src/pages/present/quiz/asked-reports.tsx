import type { StrongestItem } from '../../../domain/quiz/strongest';
import { Name } from '../../../views/components/said';
import { Renderings } from '../../../views/components/sayings/renderings';
import { useReportNaming } from '../../../views/components/sayings/use-report-naming';
import { useSentence } from '../../shared/spoken-sentence';

/** An utterance in its reports, without what we read out of them: that is what is asked. */
export function AskedReports({ question }: { question: StrongestItem }) {
  const naming = useReportNaming();
  const { speech, sentence } = useSentence(question.saying);
  const sources = speech.sources.filter((_, i) => sentence.reports[i]);
  const reports = sentence.reports.filter((one) => one !== undefined);
  return (
    <div className="asked" data-kind="saying">
      <p className="quiet">
        <Name id={speech.who} />
        {speech.where !== undefined && (
          <>
            {' · '}
            <Name id={speech.where} />
          </>
        )}
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

import type { StrongestItem } from '../../../domain/quiz/strongest';
import { OneAnswer } from '../../../views/components/answers';
import { OurReading } from '../../../views/components/sayings/our-reading';
import { useReportNaming } from '../../../views/components/sayings/use-report-naming';
import { useSentence } from '../../shared/spoken-sentence';

/** What we read out of the reports, which is why; and what others say to it. */
export function WhyStrongest({ question }: { question: StrongestItem }) {
  const naming = useReportNaming();
  const { saying, answers } = useSentence(question.saying).sentence;
  return (
    <div className="why">
      <OurReading {...naming} whose differences={saying.differences} />
      {answers.map((answer) => (
        <OneAnswer key={answer.id} answer={answer} />
      ))}
    </div>
  );
}

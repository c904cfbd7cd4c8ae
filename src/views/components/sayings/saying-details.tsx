import { useMemo } from 'react';
import { speechesOf } from '../../../domain/attribution/speeches';
import type { Id } from '../../../domain/dossier';
import { useWhole } from '../../../state/react';
import { useExploreWords } from '../explore-words';
import { Said } from '../said';
import { Renderings } from './renderings';
import { useReportLink } from './use-report-link';
import { useReportNaming } from './use-report-naming';

/** A saying in all its reports, to be opened; each report's name leads to its words in the article. */
export function SayingDetails({ saying: id }: { saying: Id }) {
  const whole = useWhole();
  const words = useExploreWords().sayings;
  const naming = useReportNaming();
  const outlet = useReportLink(naming.called);
  const alone = useMemo(() => {
    const [speech] = speechesOf({ ...whole, sayings: whole.sayings.filter((one) => one.id === id) });
    return speech!;
  }, [id, whole]);
  const sentence = alone.sentences[0]!;
  return (
    <details data-saying={id}>
      <summary>{words.reports}</summary>
      <Renderings {...naming} sentence={sentence} sources={alone.sources} outlet={outlet} />
      {sentence.saying.note && (
        <p className="card-note">
          <Said text={sentence.saying.note} />
        </p>
      )}
    </details>
  );
}

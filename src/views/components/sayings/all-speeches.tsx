import { useMemo } from 'react';
import { speechesOf } from '../../../domain/attribution/speeches';
import { useWhole } from '../../../state/react';
import { SpeechReports } from './speech-reports';
import { useReportLink } from './use-report-link';
import { useSpeechNaming } from './use-report-naming';

/** Every speech in all its reports; each report's name leads to its words in the article. */
export function AllSpeeches() {
  const whole = useWhole();
  const naming = useSpeechNaming();
  const outlet = useReportLink(naming.called);
  const speeches = useMemo(() => speechesOf(whole), [whole]);
  return speeches.map((speech) => (
    <SpeechReports {...naming} key={speech.sentences[0]!.saying.id} speech={speech} outlet={outlet} />
  ));
}

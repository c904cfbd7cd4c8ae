import { SpeechReports } from './speech-reports';
import { useReportLink } from './use-report-link';
import { useSpeechNaming } from './use-report-naming';
import { useSpeeches } from './use-speeches';

/** Every speech in all its reports; each report's name leads to its words in the article. */
export function AllSpeeches() {
  const naming = useSpeechNaming();
  const outlet = useReportLink(naming.called);
  return useSpeeches().map((speech) => (
    <SpeechReports {...naming} key={speech.sentences[0]!.saying.id} speech={speech} outlet={outlet} />
  ));
}

import type { Answer, Id } from '../../../domain/dossier';
import type { Text } from '../../../domain/text';
import { useLang, useWhole } from '../../../state/react';
import { OneAnswer } from '../answers';
import { Name, Said } from '../said';
import { useName } from '../words';
import type { ReportNaming } from './our-reading';
import { reportName } from './report-name';
import type { SpeechNaming } from './speech-reports';

const said = (text: Text) => <Said text={text} />;
const nameOf = (id: Id) => <Name id={id} />;
const reply = (answer: Answer) => <OneAnswer key={answer.id} answer={answer} />;

/** How a page with a store names reports. */
export function useReportNaming(): ReportNaming {
  const dossier = useWhole();
  const lang = useLang();
  const name = useName();
  return { dossier, lang, called: reportName(dossier.sources, name), said };
}

/** The same for whole speeches, with who speaks and what others say to it. */
export const useSpeechNaming = (): SpeechNaming => ({ ...useReportNaming(), name: nameOf, reply });

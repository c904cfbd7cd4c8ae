import type { Answer, Id } from '../../../domain/dossier';
import type { Text } from '../../../domain/text';
import { useLang, useWhole } from '../../../state/react';
import { OneAnswer } from '../answers';
import { Name, Said } from '../said';
import { useName } from '../words';
import type { ReportNaming } from './our-reading';
import type { SpeechNaming } from './speech-reports';

const said = (text: Text) => <Said text={text} />;
const nameOf = (id: Id) => <Name id={id} />;
const reply = (answer: Answer) => <OneAnswer key={answer.id} answer={answer} />;

/** How a page with a store names reports: by the medium that prints them, or else by their publisher. */
export function useReportNaming(): ReportNaming {
  const dossier = useWhole();
  const lang = useLang();
  const name = useName();
  const called = (id: Id): string => {
    const { outlet, publisher } = dossier.sources.find((source) => source.id === id)!;
    return outlet === undefined ? publisher : name(outlet);
  };
  return { dossier, lang, called, said };
}

/** The same for whole speeches, with who speaks and what others say to it. */
export const useSpeechNaming = (): SpeechNaming => ({ ...useReportNaming(), name: nameOf, reply });

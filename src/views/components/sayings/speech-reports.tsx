import type { ReactNode } from 'react';
import type { Speech } from '../../../domain/attribution/speeches';
import type { Answer, Id } from '../../../domain/dossier';
import { exploreWords } from '../../../i18n/explore-words';
import type { ReportNaming } from './our-reading';
import { Renderings } from './renderings';

export interface SpeechNaming extends ReportNaming {
  readonly name: (id: Id) => ReactNode;
  /** An answer in words, with a key: a claim with an answer is never shown without it. */
  readonly reply: (answer: Answer) => ReactNode;
}

interface SpeechReportsProps extends SpeechNaming {
  readonly speech: Speech;
  readonly outlet: (source: Id, passage?: Id) => ReactNode;
  /** Whether what we read out of a saying's reports is shown. */
  readonly reading?: (saying: Id) => boolean;
}

/** A speech as several reports give it, sentence by sentence, each with what others say to it. It needs no store. */
export function SpeechReports({ speech, name, outlet, reply, reading, ...naming }: SpeechReportsProps) {
  const { lang, said } = naming;
  const { sources, sentences } = speech;
  const { card } = exploreWords(lang);
  return (
    <>
      <h3>
        <SpokenBy speech={speech} name={name} />
      </h3>
      {sentences.map((sentence, i) => (
        <div key={sentence.saying.id} className="spoken" data-saying={sentence.saying.id}>
          {sentences.length > 1 && <h4>{card.sentence(i + 1, sentences.length)}</h4>}
          <Renderings
            {...naming}
            sentence={sentence}
            sources={sources}
            outlet={outlet}
            reading={reading?.(sentence.saying.id) ?? true}
          />
          {sentence.saying.note && <p className="quiet">{said(sentence.saying.note)}</p>}
          {sentence.answers.map(reply)}
        </div>
      ))}
    </>
  );
}

/** Who speaks, and where. */
export function SpokenBy({ speech: { who, where }, name }: Pick<SpeechReportsProps, 'speech' | 'name'>) {
  return (
    <>
      {name(who)}
      {where !== undefined && (
        <>
          {' · '}
          {name(where)}
        </>
      )}
    </>
  );
}

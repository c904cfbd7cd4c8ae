import type { ReactNode } from 'react';
import { speechesOf } from '../../domain/attribution/speeches';
import type { Answer, Dossier, Id } from '../../domain/dossier';
import type { Lang, Text } from '../../domain/text';
import { messagesFor } from '../../i18n';
import { exploreWords } from '../../i18n/explore-words';
import { InQuotes } from '../../views/components/in-quotes';
import { reportName } from '../../views/components/sayings/report-name';
import { SpeechReports } from '../../views/components/sayings/speech-reports';
import { SourceLink } from '../../views/components/source-link';

interface SayingsProps {
  readonly dossier: Dossier;
  readonly lang: Lang;
  readonly said: (text: Text) => ReactNode;
  readonly name: (id: Id) => string;
  readonly names: (ids: readonly Id[]) => string;
}

/** What several of the articles give of one speech, set against each other; nothing where no two give the same. */
export function SayingsOfSources({ dossier, lang, said, name, names }: SayingsProps) {
  const { sayings, sources } = dossier;
  if (sayings.length === 0) return null;
  const sourceOf = (id: Id) => sources.find((source) => source.id === id)!;
  const called = reportName(sources, name);
  const words = messagesFor(lang).answers;
  const reply = ({ id, stance, by, evidence, note }: Answer) => {
    const inside = evidence.some((piece) => 'passage' in piece);
    return (
      <p key={id} className="reply" data-answer={id}>
        <b>{inside ? words.inside : words.outside}</b> {words.stance(stance, names(by))} {note && said(note)}{' '}
        {evidence.map((piece) =>
          'source' in piece ? (
            <SourceLink key={piece.source} source={sourceOf(piece.source)} className="citation quiet">
              {sourceOf(piece.source).publisher}
            </SourceLink>
          ) : (
            <Quoted key={piece.passage} dossier={dossier} passage={piece.passage} />
          ),
        )}
      </p>
    );
  };
  return (
    <section id="reports">
      <h2>{exploreWords(lang).sayings.reports}</h2>
      {speechesOf(dossier).map((speech) => (
        <SpeechReports
          key={speech.sentences[0]!.saying.id}
          speech={speech}
          dossier={dossier}
          lang={lang}
          called={called}
          said={said}
          name={name}
          outlet={called}
          reply={reply}
        />
      ))}
    </section>
  );
}

function Quoted({ dossier, passage: id }: { dossier: Dossier; passage: Id }) {
  const { exact, source } = dossier.passages.find((passage) => passage.id === id)!;
  const { lang } = dossier.sources.find((one) => one.id === source)!;
  return (
    <span lang={lang}>
      <InQuotes words={exact} lang={lang} />{' '}
    </span>
  );
}

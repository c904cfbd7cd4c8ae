import type { ReactNode } from 'react';
import type { Departure, Difference, Dossier, Id, Span } from '../../../domain/dossier';
import { colonIn } from '../../../domain/punctuation';
import { wordsOf } from '../../../domain/quotes/words-of';
import type { Lang, Text } from '../../../domain/text';
import { exploreWords } from '../../../i18n/explore-words';
import { InQuotes } from '../in-quotes';

/** Seen before the words, and not read aloud: what it says is said in words. */
const SIGNS: Readonly<Record<Departure, string>> = { hardens: '▲', softens: '▽', adds: '+', 'leaves out': '−' };

/** How what shows reports calls things: pages with a store and those without have other ways to. */
export interface ReportNaming {
  readonly dossier: Pick<Dossier, 'passages' | 'sources'>;
  /** The language of the words around. */
  readonly lang: Lang;
  /** What a source is called in a sentence. */
  readonly called: (source: Id) => string;
  readonly said: (text: Text) => ReactNode;
}

interface OurReadingProps extends ReportNaming {
  readonly differences: readonly Difference[];
  /** Says of each whose it is, where they do not stand under their report. */
  readonly whose?: boolean;
}

/**
 * What we say a report does to an utterance, as against another report. It stands apart from quotations and says that it
 * is ours; only what is in quotation marks is anybody else's.
 */
export function OurReading({ differences, whose = false, dossier, lang, called, said }: OurReadingProps) {
  const words = exploreWords(lang).sayings;
  if (differences.length === 0) return null;
  const sourceOf = (passage: Id) => dossier.passages.find(({ id }) => id === passage)!.source;
  return (
    <div className="our-reading" role="note">
      <b>{words.ours}</b>
      <ul>
        {differences.map(({ in: own, how, words: at, than, thanWords, note }, i) => (
          <li key={i} data-difference={how}>
            <b aria-hidden="true">{SIGNS[how]}</b>{' '}
            {whose && (
              <>
                <bdi>{called(sourceOf(own))}</bdi>
                {colonIn(lang)}
              </>
            )}
            {words.departs[how]} <bdi>{called(sourceOf(than))}</bdi>
            {colonIn(lang)}
            {at && <Words dossier={dossier} passage={own} span={at} />}
            {at && thanWords && ` · ${words.there} `}
            {thanWords && <Words dossier={dossier} passage={than} span={thanWords} />}
            {note && <span className="quiet"> {said(note)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Exact words of a report. */
function Words({ dossier, passage: id, span }: Pick<ReportNaming, 'dossier'> & { passage: Id; span: Span }) {
  const passage = dossier.passages.find((one) => one.id === id)!;
  const { lang } = dossier.sources.find((one) => one.id === passage.source)!;
  return (
    <bdi className="quotation" lang={lang}>
      <InQuotes words={wordsOf(passage, span)} lang={lang} />
    </bdi>
  );
}

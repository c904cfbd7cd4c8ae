import type { ReactNode } from 'react';
import type { Rendering } from '../../../domain/attribution/compare-sayings';
import type { SpokenSentence } from '../../../domain/attribution/speeches';
import type { Id } from '../../../domain/dossier';
import { LANGUAGE_NAMES } from '../../../i18n';
import { exploreWords } from '../../../i18n/explore-words';
import { InQuotes } from '../in-quotes';
import { OurReading, type ReportNaming } from './our-reading';

interface RenderingsProps extends ReportNaming {
  readonly sentence: Pick<SpokenSentence, 'saying' | 'reports'>;
  /** The sources that may have it, in the order of the reports. */
  readonly sources: readonly Id[];
  /** Names a report, and leads to its words where there is somewhere to go. */
  readonly outlet: (source: Id, passage?: Id) => ReactNode;
  /** Whether what we read out of the reports is shown; not while that is what is asked. */
  readonly reading?: boolean;
}

/**
 * One utterance as several reports give it, side by side where there is room. What they do not share is marked: by an
 * element, for whatever reads it aloud, and by a line, which is seen on paper and without colours too. Under each stands
 * what it does to the utterance, as ours.
 */
export function Renderings({ sentence, sources, outlet, reading = true, ...naming }: RenderingsProps) {
  const { saying, reports } = sentence;
  const { lang } = naming;
  const words = exploreWords(lang).sayings;
  const several = new Set(reports.flatMap((one) => one?.lang ?? [])).size > 1;
  return (
    <>
      <ul className="renderings">
        {reports.map((rendering, i) => (
          <li key={sources[i]} data-rendering={rendering?.passage.id}>
            <span className="quotation-source">
              {outlet(sources[i]!, rendering?.passage.id)}
              {rendering && several && (
                <>
                  {' · '}
                  <span lang={rendering.lang}>{LANGUAGE_NAMES.get(rendering.lang) ?? rendering.lang}</span>
                </>
              )}
            </span>
            {rendering ? <Quotation {...rendering} /> : <p className="quiet">{words.nothing}</p>}
            {rendering && !rendering.compared && <p className="quiet">{words.notCompared}</p>}
            {rendering && reading && (
              <OurReading
                {...naming}
                differences={saying.differences.filter((one) => one.in === rendering.passage.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {reports.some((one) => one?.stretches.some(({ differs }) => differs)) && (
        <p className="quiet">{words.differing}</p>
      )}
    </>
  );
}

function Quotation({ passage, lang, stretches }: Rendering) {
  return (
    <blockquote>
      <p className="quotation" dir="auto" lang={lang}>
        <InQuotes words={passage.exact} lang={lang}>
          {stretches.map(({ text, differs }, i) =>
            differs ? (
              <mark key={i} className="differs">
                {text}
              </mark>
            ) : (
              <span key={i}>{text}</span>
            ),
          )}
        </InQuotes>
      </p>
    </blockquote>
  );
}

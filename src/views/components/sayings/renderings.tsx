import type { ReactNode } from 'react';
import type { Rendering } from '../../../domain/attribution/compare-sayings';
import type { Passage } from '../../../domain/dossier';
import type { Lang } from '../../../domain/text';
import { LANGUAGE_NAMES } from '../../../i18n';
import { sayingWords } from '../../../i18n/saying-words';
import { InQuotes } from '../in-quotes';

interface RenderingsProps {
  /** The language of the words around them. */
  readonly lang: Lang;
  readonly renderings: readonly Rendering[];
  /** Names the outlet of a rendering, and leads to it where there is somewhere to go. */
  readonly outlet: (passage: Passage) => ReactNode;
}

/**
 * One utterance as several reports give it, side by side where there is room. What they do not share is marked: by an
 * element, for whatever reads it aloud, and by a line, which is seen on paper and without colours too.
 */
export function Renderings({ lang, renderings, outlet }: RenderingsProps) {
  const words = sayingWords(lang);
  const several = new Set(renderings.map((one) => one.lang)).size > 1;
  return (
    <>
      <ul className="renderings">
        {renderings.map(({ passage, lang: own, stretches, compared }) => (
          <li key={passage.id} data-rendering={passage.id}>
            <span className="quotation-source">
              {outlet(passage)}
              {several && (
                <>
                  {' · '}
                  <span lang={own}>{LANGUAGE_NAMES.get(own) ?? own}</span>
                </>
              )}
            </span>
            <blockquote>
              <p className="quotation" dir="auto" lang={own}>
                <InQuotes words={passage.exact} lang={own}>
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
            {!compared && <p className="quiet">{words.notCompared}</p>}
          </li>
        ))}
      </ul>
      {renderings.some(({ stretches }) => stretches.some(({ differs }) => differs)) && (
        <p className="quiet">{words.differing}</p>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { compareRenderings } from '../../domain/attribution/compare-sayings';
import type { Dossier, Id } from '../../domain/dossier';
import type { Lang, Text } from '../../domain/text';
import { sayingWords } from '../../i18n/saying-words';
import { Renderings } from '../../views/components/sayings/renderings';

interface SayingsProps {
  readonly dossier: Dossier;
  readonly lang: Lang;
  readonly said: (text: Text) => ReactNode;
  readonly name: (id: Id) => string;
}

/** What several of the articles give of one utterance, set against each other; nothing where no two give the same. */
export function SayingsOfSources({ dossier, lang, said, name }: SayingsProps) {
  const { sayings, sources } = dossier;
  if (sayings.length === 0) return null;
  return (
    <section>
      <h2>{sayingWords(lang).title}</h2>
      {sayings.map((saying) => (
        <div key={saying.id} data-saying={saying.id}>
          <h3>
            {name(saying.who)}
            {saying.where !== undefined && ` · ${name(saying.where)}`}
          </h3>
          <Renderings
            lang={lang}
            renderings={compareRenderings(saying, dossier)}
            outlet={({ source }) => sources.find(({ id }) => id === source)!.publisher}
          />
          {saying.note && <p className="quiet">{said(saying.note)}</p>}
        </div>
      ))}
    </section>
  );
}

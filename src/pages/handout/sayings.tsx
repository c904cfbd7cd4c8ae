import { compareRenderings } from '../../domain/attribution/compare-sayings';
import type { Passage } from '../../domain/dossier';
import { sayingWords } from '../../i18n/saying-words';
import { useLang, useWhole } from '../../state/react';
import { Name, Said } from '../../views/components/said';
import { Renderings } from '../../views/components/sayings/renderings';

/** Each utterance that several reports give, with its reports side by side; nothing where no two give the same. */
export function Sayings() {
  const lang = useLang();
  const whole = useWhole();
  if (whole.sayings.length === 0) return null;
  const numbered = ({ id, source }: Passage) => `[${id}] ${whole.sources.find((one) => one.id === source)!.publisher}`;
  return (
    <section className="handout-sayings">
      <h2>{sayingWords(lang).title}</h2>
      {whole.sayings.map((saying) => (
        <div key={saying.id} data-saying={saying.id}>
          <h3>
            <Name id={saying.who} />
            {saying.where !== undefined && (
              <>
                {' · '}
                <Name id={saying.where} inside />
              </>
            )}
          </h3>
          <Renderings lang={lang} renderings={compareRenderings(saying, whole)} outlet={numbered} />
          {saying.note && (
            <p className="quiet">
              <Said text={saying.note} />
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

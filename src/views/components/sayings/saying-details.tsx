import { useMemo } from 'react';
import { compareRenderings } from '../../../domain/attribution/compare-sayings';
import type { Id, Passage } from '../../../domain/dossier';
import { sayingWords } from '../../../i18n/saying-words';
import { useActions, useLang, useWhole } from '../../../state/react';
import { passageHref } from '../links';
import { plainClick } from '../press';
import { Name, Said } from '../said';
import { Renderings } from './renderings';

/** A saying in all its reports, to be opened; each report's name leads to its words in the article. */
export function SayingDetails({ saying: id }: { saying: Id }) {
  const lang = useLang();
  const whole = useWhole();
  const actions = useActions();
  const saying = whole.sayings.find((one) => one.id === id)!;
  const renderings = useMemo(() => compareRenderings(saying, whole), [saying, whole]);
  const outlet = (passage: Passage) => {
    const { outlet: medium, publisher } = whole.sources.find((one) => one.id === passage.source)!;
    return (
      <a href={passageHref(passage.id)} onClick={plainClick(() => actions.selectPassage(passage.id))}>
        {medium === undefined ? publisher : <Name id={medium} />}
      </a>
    );
  };
  return (
    <details data-saying={id}>
      <summary>{sayingWords(lang).title}</summary>
      <Renderings lang={lang} renderings={renderings} outlet={outlet} />
      {saying.note && (
        <p className="card-note">
          <Said text={saying.note} />
        </p>
      )}
    </details>
  );
}

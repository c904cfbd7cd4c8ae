import type { Dossier } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import { openDataWords } from '../../i18n/open-data';
import { OPEN_DATA } from '../open-data';

/**
 * The dossier's files for other tools, each with what it is for.
 * @param up from the page's folder to `sources/`
 */
export function OpenData({ dossier, lang, up }: { dossier: Dossier; lang: Lang; up: string }) {
  const words = openDataWords(lang);
  const own = lang === dossier.lang ? '' : `${lang}/`;
  return (
    <section id="data">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul className="data-files">
        {OPEN_DATA.map(({ name, use, spoken }) => (
          <li key={name}>
            <a href={`${up}../data/${spoken ? own : ''}${name}`} download>
              <bdi>{name}</bdi>
            </a>{' '}
            <span>{words[use]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

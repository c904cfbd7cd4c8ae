import { renderToStaticMarkup } from 'react-dom/server';
import { answerIndex } from '../../domain/attribution/answers';
import { citing, type Cited } from '../../domain/export/cited';
import type { Dossier, Relation } from '../../domain/dossier';
import { hasMap } from '../../domain/parts';
import { quoted } from '../../domain/punctuation';
import { unpaintedIn } from '../../domain/picture-scripts';
import type { Lang } from '../../domain/text';
import { messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import { CARD_ADDRESS } from '../../pages/shared/card-file';
import { wordingIn } from '../../views/components/wording';
import { stillFile } from '../urls';
import { whoSays } from './who-says';

/** More than a card has room for. */
const QUOTATIONS = 2;

/**
 * A card for pages that take neither script nor frame: the picture, two quotations with whose words they are and whether
 * they are answered, and the link. Plain elements alone, as strict systems leave them; addresses begin with
 * `CARD_ADDRESS`, in place of the dossier's.
 */
export function cardCode(dossier: Dossier, lang: Lang): string {
  const wording = wordingIn(dossier, lang);
  const { still } = apartWords(lang);
  const { site } = messagesFor(lang);
  const answers = answerIndex(dossier);
  const title = wording.speak(dossier.title);
  const kind = hasMap(dossier) ? 'both' : 'network';
  const format = unpaintedIn(dossier, lang).length === 0 ? 'png' : 'svg';
  const toDossier = CARD_ADDRESS + (lang === dossier.lang ? '' : `?lang=${lang}`);
  const answered = (id: string): string => {
    const n = answers.answersOf(id).length;
    return n > 0 ? still.answers(n) : answers.stateOf(id) === 'none found' ? still.noAnswer : '';
  };
  return `${renderToStaticMarkup(
    <figure>
      <p>
        <a href={toDossier}>
          <img
            src={CARD_ADDRESS + stillFile(kind, lang, dossier.lang, format)}
            alt={`${title}. ${wording.speak(dossier.summary)}`}
            width="1200"
            loading="lazy"
          />
        </a>
      </p>
      {told(dossier).map(({ relation, cited }) => (
        <blockquote key={relation.id} lang={cited.source.lang} cite={cited.source.url || undefined}>
          <p>{cited.words.map((words) => quoted(words, cited.source.lang)).join(' ')}</p>
          <p lang={lang}>
            {[
              whoSays(cited.attribution?.voice ?? cited.passage!.voice, wording),
              cited.source.publisher,
              answered(relation.id),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </blockquote>
      ))}
      <figcaption>
        <a href={toDossier}>{title}</a> · {site.openFull} · {site.name}
      </figcaption>
    </figure>,
  )}\n`;
}

interface Told {
  readonly relation: Relation;
  readonly cited: Cited;
}

/** The claim the dossier opens with first, then those that are answered: of each the words it rests on, no words twice. */
function told(dossier: Dossier): Told[] {
  const { answersOf } = answerIndex(dossier);
  const cite = citing(dossier);
  const rank = ({ id }: Relation): number => (id === dossier.telling ? 0 : answersOf(id).length > 0 ? 1 : 2);
  const seen = new Set<string>();
  return dossier.relations
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((relation): Told[] => {
      const cited = relation.evidence.map(cite.evidence).find(({ words }) => words.length > 0);
      if (cited === undefined || seen.has(cited.passage!.id)) return [];
      seen.add(cited.passage!.id);
      return [{ relation, cited }];
    })
    .slice(0, QUOTATIONS);
}

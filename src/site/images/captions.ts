import { answerIndex } from '../../domain/attribution/answers';
import { countVoices } from '../../domain/attribution/count-voices';
import { hasMap } from '../../domain/parts';
import type { Dossier, Id, Relation } from '../../domain/dossier';
import { say, type Lang } from '../../domain/text';
import { messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import type { StillKind } from '../urls';

/** A dossier in one of its languages. */
export interface LocalisedDossier {
  readonly dossier: Dossier;
  readonly lang: Lang;
}

export interface About {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
}

/** What a still is called and what it says, for those who cannot see it. */
export function aboutStill(kind: StillKind, { dossier, lang }: LocalisedDossier): About {
  const { views, list } = messagesFor(lang);
  const [title, description] = [dossier.title, dossier.summary].map((text) => say(text, lang, dossier.lang).words);
  const what = kind === 'both' ? list([views.map, views.network]) : views[kind];
  return { lang, title: apartWords(lang).still.shows(what, title!), description: description! };
}

/** The same for the picture of a card: it shows the map, or where there is none the title alone. */
export function aboutCard({ dossier, lang }: LocalisedDossier): About {
  const about = aboutStill('map', { dossier, lang });
  return hasMap(dossier) ? about : { ...about, title: say(dossier.title, lang, dossier.lang).words };
}

/** So many names stand in a caption; of more, the first two and how many others there are. */
const MOST_NAMES = 3;

const isClaim = ({ voice: { kind, who } }: Relation): boolean =>
  (kind === 'speaker' || kind === 'document') && who.length > 0;

/**
 * Who claims what the pictures show, and through whom it comes: "Claims by A, B and 3 others, as reported by …, through
 * …." Those with most statements come first. Hands between are named where all claims came through the same.
 * @returns null for a dossier in which nobody who is named or described claims anything
 */
export function whoseWords({ dossier, lang }: LocalisedDossier): string | null {
  const claims = dossier.relations.filter(isClaim);
  const speakers = [...new Set(countVoices({ relations: claims }).flatMap(({ who }) => who))];
  if (speakers.length === 0) return null;
  const { still } = apartWords(lang);
  const label = (id: Id): string => {
    const entity = dossier.entities.find((one) => one.id === id);
    return entity === undefined ? id : say(entity.label, lang, dossier.lang).words;
  };
  const list = (names: readonly string[]): string => {
    const few = names.length <= MOST_NAMES ? names : [...names.slice(0, 2), still.others(names.length - 2)];
    return messagesFor(lang).list(few);
  };
  const outlets = outletsOf(dossier, claims).map((one) => ('name' in one ? one.name : label(one.outlet)));
  // An outlet that has seen a document is named as the outlet.
  const relays = relaysOf(claims)
    .map(label)
    .filter((name) => !outlets.includes(name));
  return still.claims(list(speakers.map(label)), list(outlets), {
    through: relays.length === 0 ? null : list(relays),
    several: speakers.length > 1,
  });
}

/** How many answers to what the pictures show are known; null where there is none and nobody looked for all. */
export function knownAnswers({ dossier, lang }: LocalisedDossier): string | null {
  const { still } = apartWords(lang);
  const index = answerIndex(dossier);
  const claims = dossier.relations.filter(isClaim);
  const answers = new Set(dossier.relations.flatMap(({ id }) => index.answersOf(id)));
  if (answers.size > 0) return still.answers(answers.size);
  const looked = claims.length > 0 && claims.every(({ id }) => index.stateOf(id) === 'none found');
  return looked ? still.noAnswer : null;
}

/** Whose articles claims stand in: outlets, or publishers that are no entity of the dossier. */
function outletsOf({ passages, sources }: Dossier, claims: readonly Relation[]): ({ outlet: Id } | { name: string })[] {
  const resting = new Set(
    claims.flatMap(({ evidence }) => evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []))),
  );
  const holding = new Set(passages.filter(({ id }) => resting.has(id)).map(({ source }) => source));
  const articles = sources.filter(({ kind }) => kind === 'article');
  const own = articles.filter(({ id }) => holding.has(id));
  const named = (own.length > 0 ? own : articles).map(({ outlet, publisher }) =>
    outlet === undefined ? { name: publisher } : { outlet },
  );
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()];
}

/** Who passed all claims on, where all came the same way. */
function relaysOf(claims: readonly Relation[]): readonly Id[] {
  const ways = claims.map(({ voice: { via } }) => via.map(({ who }) => who));
  const [first = []] = ways;
  return ways.every((way) => way.join('~') === first.join('~')) ? first : [];
}

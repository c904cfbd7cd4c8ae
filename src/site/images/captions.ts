import type { Dossier } from '../../domain/dossier';
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

/** "Claims by …, as reported by …."; null for a dossier that has no one speaker. */
export function whoseWords({ dossier, lang }: LocalisedDossier): string | null {
  const label = (id: string): string => {
    const entity = dossier.entities.find((one) => one.id === id);
    return entity === undefined ? id : say(entity.label, lang, dossier.lang).words;
  };
  if (dossier.speaker === undefined) return null;
  const article = dossier.sources.find(({ kind }) => kind === 'article');
  const outlet = article?.outlet === undefined ? (article?.publisher ?? '') : label(article.outlet);
  return apartWords(lang).still.claims(label(dossier.speaker), outlet);
}

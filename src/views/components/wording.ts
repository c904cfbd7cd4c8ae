import type { Dossier, Id, Relation, Voice } from '../../domain/dossier';
import { say, type Lang, type Text } from '../../domain/text';
import { messagesFor, type Messages } from '../../i18n';

/** A dossier's and the interface's words in one language. */
export interface Wording {
  readonly messages: Messages;
  /** A text of the dossier; in the dossier's own language where it has none in this one. */
  readonly speak: (text: Text) => string;
  /** An entity's short name; its id where the dossier has none. */
  readonly name: (id: Id) => string;
}

/** Every mark asks for names: the list of them is made once for a dossier. */
const namesOf = new WeakMap<Dossier['entities'], ReadonlyMap<Id, Text>>();

function namesIn({ entities }: Pick<Dossier, 'entities'>): ReadonlyMap<Id, Text> {
  const known = namesOf.get(entities);
  if (known) return known;
  const names = new Map(entities.map(({ id, short }) => [id, short]));
  namesOf.set(entities, names);
  return names;
}

export function wordingIn(dossier: Pick<Dossier, 'lang' | 'entities'>, lang: Lang): Wording {
  const speak = (text: Text): string => say(text, lang, dossier.lang).words;
  const names = namesIn(dossier);
  return {
    messages: messagesFor(lang),
    speak,
    name: (id) => {
      const name = names.get(id);
      return name === undefined ? id : speak(name);
    },
  };
}

/** "Galuzin says", "Galuzin, by context", "The Armenian Report writes" or "On record". */
export function voicePhrase(
  { messages: { voice: words, list }, name }: Wording,
  { kind, who, attribution }: Voice,
): string {
  if (kind === 'record') return words.record;
  if (kind === 'reporter') return words.writes(who.length === 0 ? words.outlet : list(who.map(name)));
  const speaker = who.length === 0 ? words.someone : list(who.map(name));
  return attribution === 'implied' ? words.byContext(speaker) : words.says(speaker);
}

/** A relation as one sentence, with whose say-so it is: "Galuzin says: Armenia could hinder Unified defence area". */
export function relationSentence(wording: Wording, { from, verb, to, voice }: Relation): string {
  const { messages, speak, name } = wording;
  return messages.sentence(
    messages.list(from.map(name)),
    speak(verb),
    messages.list(to.map(name)),
    voicePhrase(wording, voice),
  );
}

import { takesPlural } from '../../domain/attribution/takes-plural';
import type { Dossier, DrawnBorder, Entity, Id, Relation, Voice } from '../../domain/dossier';
import { colonIn, commaIn } from '../../domain/punctuation';
import { say, type Lang, type Text } from '../../domain/text';
import { formatDate, messagesFor, type Messages } from '../../i18n';
import { isolated } from '../../i18n/isolate';

/** A dossier's and the interface's words in one language. */
export interface Wording {
  readonly lang: Lang;
  readonly messages: Messages;
  /** A text of the dossier; in the dossier's own language where it has none in this one. */
  readonly speak: (text: Text) => string;
  /**
   * An entity's short name where it stands alone; its id where the dossier has none. Kept apart from the sentences it is
   * put into, where it runs the other way.
   */
  readonly name: (id: Id) => string;
  /** The same inside a sentence. */
  readonly inside: (id: Id) => string;
  /** Whether a sentence about these needs a plural verb. */
  readonly plural: (who: readonly Id[]) => boolean;
}

/** Every mark asks for names: the list of them is made once for a dossier. */
const namesOf = new WeakMap<Dossier['entities'], ReadonlyMap<Id, Entity>>();

function namesIn({ entities }: Pick<Dossier, 'entities'>): ReadonlyMap<Id, Entity> {
  const known = namesOf.get(entities);
  if (known) return known;
  const names = new Map(entities.map((entity) => [entity.id, entity]));
  namesOf.set(entities, names);
  return names;
}

export function wordingIn(dossier: Pick<Dossier, 'lang' | 'entities'>, lang: Lang): Wording {
  const speak = (text: Text): string => say(text, lang, dossier.lang).words;
  const named = namesIn(dossier);
  return {
    lang,
    messages: messagesFor(lang),
    speak,
    name: (id) => {
      const entity = named.get(id);
      return isolated(entity === undefined ? id : speak(entity.short), lang);
    },
    inside: (id) => {
      const entity = named.get(id);
      return isolated(entity === undefined ? id : speak(entity.inside ?? entity.short), lang);
    },
    plural: (who) => takesPlural(who, (id) => named.get(id)),
  };
}

/** Names in a row: all as they stand inside a sentence, or at its beginning, where the first stands as alone. */
export function namesInRow({ messages, name, inside }: Wording, ids: readonly Id[], within = false): string {
  return messages.list(ids.map((id, i) => (within || i > 0 ? inside(id) : name(id))));
}

/** Stands for names in a pattern, to see where it puts them. */
const WHO = '\uFFFC';

/** Names in a pattern of the interface: with a capital where they open it ("The West says"), and without ("Selon l’Ouest"). */
function withNames(wording: Wording, who: readonly Id[], pattern: (who: string) => string): string {
  return pattern(namesInRow(wording, who, !pattern(WHO).startsWith(WHO)));
}

/** "Galuzin says", "The three governments say", "Galuzin, by context", "The Armenian Report writes" or "On record". */
export function voicePhrase(wording: Wording, { kind, who, attribution }: Voice): string {
  const { voice: words } = wording.messages;
  if (kind === 'record') return words.record;
  const plural = wording.plural(who);
  const pattern = (names: string): string => {
    if (kind === 'reporter') return words.writes(names, plural);
    return attribution === 'implied' ? words.byContext(names) : words.says(names, plural);
  };
  return who.length === 0
    ? pattern(kind === 'reporter' ? words.outlet : words.someone)
    : withNames(wording, who, pattern);
}

/** A relation as one sentence, with whose say-so it is: "Galuzin says: Armenia could hinder Unified defence area". */
export function relationSentence(wording: Wording, { from, verb, to, voice }: Relation): string {
  return wording.messages.sentence(
    namesInRow(wording, from, true),
    isolated(wording.speak(verb), wording.lang),
    namesInRow(wording, to, true),
    voicePhrase(wording, voice),
  );
}

/** A border that a dossier adds: “Border as drawn by Ostia, May 2024: the northern bank of the Vel”. */
export function borderName(wording: Wording, { by, date, label }: DrawnBorder): string {
  const { lang, messages, speak } = wording;
  return [
    messages.legend.drawnBy(namesInRow(wording, by, true)) + commaIn(lang) + formatDate(date, lang),
    isolated(speak(label), lang),
  ].join(colonIn(lang));
}

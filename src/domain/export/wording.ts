/** A dossier's own words in one language, for files that no component writes. */
import type { Dossier, Id, Relation } from '../dossier';
import { say, type Lang, type Text } from '../text';

export interface ExportWording {
  readonly speak: (text: Text) => string;
  /** An entity's short name. */
  readonly name: (id: Id) => string;
  readonly names: (ids: readonly Id[]) => string[];
  /** A claim as one sentence, without whose it is. */
  readonly sentence: (relation: Pick<Relation, 'from' | 'via' | 'to' | 'verb' | 'said'>) => string;
}

/** @param lang what has no wording in it is said in the dossier's own language */
export function exportWording({ lang: own, entities }: Pick<Dossier, 'lang' | 'entities'>, lang: Lang): ExportWording {
  const speak = (text: Text): string => say(text, lang, own).words;
  const shorts = new Map(entities.map(({ id, short, inside }) => [id, { short, inside: inside ?? short }]));
  const name = (id: Id): string => speak(shorts.get(id)?.short ?? { [own]: id });
  const inside = (id: Id): string => speak(shorts.get(id)?.inside ?? { [own]: id });
  const row = (ids: readonly Id[], first: (id: Id) => string): string =>
    ids.map((id, i) => (i === 0 ? first(id) : inside(id))).join(', ');
  return {
    speak,
    name,
    names: (ids) => ids.map(name),
    sentence({ from, via, to, verb, said }) {
      const pattern = said && Object.hasOwn(said, lang) ? said[lang]! : null;
      if (pattern === null) return `${row(from, name)} ${speak(verb)} ${row(to, inside)}`;
      const ends = {
        from: row(from, pattern.startsWith('{from}') ? name : inside),
        to: row(to, inside),
        via: row(via, inside),
      };
      return pattern.replace(/\{(from|to|via)\}/g, (_, end: keyof typeof ends) => ends[end]);
    },
  };
}

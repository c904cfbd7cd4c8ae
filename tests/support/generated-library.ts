/** Many small dossiers, for what is made of a whole library. Nothing in them is about the world. */
import type { Dossier, Entity, Relation } from '../../src/domain/dossier';
import { COUNTRY_CODES } from '../../src/domain/parse/iso-countries';
import { seededRandom } from '../../src/domain/seeded-random';
import { loadDossier } from '../data/load-dossier';

const CODES = [...COUNTRY_CODES];
const SYLLABLES = Array.from('bcdfghjklmnprstvwz').flatMap((letter) =>
  ['a', 'e', 'o', 'u', 'in'].map((end) => letter + end),
);

/** @param count of dossiers; each has twelve entities, half of them countries, and twenty statements */
export function generatedLibrary(count: number): Dossier[] {
  const random = seededRandom(1000);
  const below = (n: number): number => Math.floor(random() * n);
  const word = (): string => Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]!).join('');
  // As in any language, few words are used often.
  const words = Array.from({ length: 8000 }, word);
  const common = (): string => words[Math.floor(words.length * random() ** 3)]!;
  const saying = (n: number): string => Array.from({ length: n }, common).join(' ');
  const minimal = loadDossier('minimal');
  const [entity, relation] = [minimal.entities[0]!, minimal.relations[0]!];
  return Array.from({ length: count }, (_, at): Dossier => {
    const entities = Array.from({ length: 12 }, (_each, i): Entity => {
      const id = i < 6 ? CODES[below(CODES.length)]! : `e${i}`;
      const name = { en: i < 6 ? `Land ${id}` : `${word()} ${word()}` };
      return { ...entity, id, type: i < 6 ? 'country' : 'person', label: name, short: name };
    });
    const relations = Array.from({ length: 20 }, (_each, i): Relation => ({
      ...relation,
      id: `r${i}`,
      from: [entities[below(12)]!.id],
      to: [entities[below(12)]!.id],
      verb: { en: saying(4) },
    }));
    return { ...minimal, id: `d${at}`, title: { en: saying(6) }, summary: { en: saying(15) }, entities, relations };
  });
}

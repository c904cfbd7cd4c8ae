import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ENTITY_TYPES, type Dossier, type Entity, type Relation } from '../../../src/domain/dossier';
import { parseDossier } from '../../../src/domain/parse';

/** What the network is laid out from. */
export type Networked = Pick<Dossier, 'lang' | 'languages' | 'entities' | 'relations' | 'passages'>;

/** A dossier of the repository, through the gate. */
export function read(id: string): Dossier {
  const folder = join(import.meta.dirname, '../../../data/dossiers', id);
  const names = readdirSync(folder).filter((name) => /\.(yaml|csv|md)$/.test(name));
  const parsed = parseDossier(
    id,
    Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  );
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.dossier;
}

export function entity(id: string, over: Partial<Entity> = {}): Entity {
  const label = over.label ?? { en: id };
  return {
    id,
    type: 'country',
    label,
    short: label,
    description: { en: '' },
    aliases: [],
    named: true,
    number: 'singular',
    pole: 'between',
    background: false,
    sources: [],
    ...over,
  };
}

export function relation(id: string, from: string[], to: string[], via: string[] = []): Relation {
  return {
    id,
    from,
    via,
    to,
    type: 'helps',
    verb: { en: 'helps' },
    polarity: 'affirmed',
    voice: { kind: 'record', who: [], via: [], attribution: 'stated' },
    modality: { en: 'states' },
    evidence: [],
  };
}

const WORDS = [
  'Lake',
  'Council of the Valleys',
  'Հայաստան',
  'Постсоветское пространство',
  'The River Paper',
  'Union',
  'X',
];

/** Graphs of up to 40 nodes with labels of many lengths, ties to several ends, through third ones and back to themselves. */
export const anyDossier: fc.Arbitrary<Networked> = fc
  .integer({ min: 1, max: 40 })
  .chain((count) => {
    const id = fc.integer({ min: 0, max: count - 1 }).map((index) => `e${index}`);
    const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
    return fc.record({
      entities: fc.array(
        fc.record({
          type: fc.constantFrom(...ENTITY_TYPES),
          pole: fc.constantFrom('east' as const, 'between' as const, 'west' as const, 'voices' as const),
          label: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
        }),
        { minLength: count, maxLength: count },
      ),
      relations: fc.array(fc.tuple(ids, ids, fc.array(id, { maxLength: 1 })), {
        maxLength: 45,
      }),
    });
  })
  .map(({ entities, relations }) => ({
    lang: 'en',
    languages: ['en'],
    entities: entities.map(({ label, ...rest }, index) =>
      entity(`e${index}`, { ...rest, label: { en: label.join(' ') } }),
    ),
    relations: relations.map(([from, to, via], index) => relation(`r${index}`, from, to, via)),
    passages: [],
  }));

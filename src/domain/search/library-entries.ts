/** What can be found in a library: dossiers, who is in them, and what is claimed. */
import type { Dossier, Entity, Id } from '../dossier';
import { exportWording } from '../export/wording';
import { say, type Lang } from '../text';

/** Somebody or something that dossiers speak of, joined over all of them. */
export interface FoundActor {
  readonly name: string;
  readonly lang: Lang;
  /** All it is called anywhere, in every language. */
  readonly names: readonly string[];
  /** Where: the place of a dossier in the library, and the entity's id in it. */
  readonly in: readonly (readonly [dossier: number, entity: Id])[];
}

export interface FoundStatement {
  readonly dossier: number;
  readonly relation: Id;
  readonly sentence: string;
  /** The same in the dossier's other languages. */
  readonly also: readonly string[];
}

/**
 * What dossiers speak of, each once: two entities are the same where they have one ISO code or one Wikidata id. What has
 * neither is of its own dossier alone, as names are no proof. Entities of the record only are left out.
 */
export function actorsOf(dossiers: readonly Dossier[]): FoundActor[] {
  const all = dossiers.flatMap((dossier, at) =>
    dossier.entities.filter(({ background }) => !background).map((entity) => ({ dossier, at, entity })),
  );
  const keyOf = joinedKeys(all.map(({ entity }) => entity));
  const joined = new Map<string, FoundActor>();
  for (const { dossier, at, entity } of all) {
    const key = keyOf(entity) ?? `${at} ${entity.id}`;
    const { words, lang } = say(entity.label, dossier.lang, dossier.lang);
    const before = joined.get(key) ?? { name: words, lang, names: [], in: [] };
    joined.set(key, {
      ...before,
      names: [...new Set([...before.names, ...Object.values(entity.label), ...Object.values(entity.short)])],
      in: [...before.in, [at, entity.id]],
    });
  }
  return [...joined.values()];
}

const isoOf = ({ id, type, iso }: Entity): string | undefined => iso ?? (type === 'country' ? id : undefined);

/** Entities with both ids join those that have only one of them. */
function joinedKeys(entities: readonly Entity[]): (entity: Entity) => string | undefined {
  const isoByWikidata = new Map(
    entities.flatMap((entity) => {
      const iso = isoOf(entity);
      return iso === undefined || entity.wikidata === undefined ? [] : [[entity.wikidata, iso] as const];
    }),
  );
  return (entity) => {
    const { wikidata } = entity;
    return isoOf(entity) ?? (wikidata === undefined ? undefined : (isoByWikidata.get(wikidata) ?? wikidata));
  };
}

/** Every claim of every dossier as a sentence. */
export const statementsOf = (dossiers: readonly Dossier[]): FoundStatement[] =>
  dossiers.flatMap((dossier, at) => {
    const [own, ...others] = [dossier.lang, ...dossier.languages.filter((lang) => lang !== dossier.lang)].map((lang) =>
      exportWording(dossier, lang),
    );
    return dossier.relations.map((relation) => ({
      dossier: at,
      relation: relation.id,
      sentence: own!.sentence(relation),
      also: others.map(({ sentence }) => sentence(relation)),
    }));
  });

/** Names for the parts of a dossier that hold in any file, so that what is exported in several can be joined again. */
import type { Id } from '../dossier';

type PartKind = 'entity' | 'relation' | 'passage' | 'attribution' | 'answer' | 'saying' | 'source' | 'collection';

/** The name of one part. */
export type IriOf = (kind: PartKind, id: Id) => string;

/**
 * How the parts of a dossier are named: as places in its file of annotations where the site's address is known, and by
 * a name that is no address where it is not.
 * @param site the site's address, with a slash at its end
 */
export const iriOf = (dossier: Id, site: string | null): IriOf =>
  site === null
    ? (kind, id) => `urn:sayso:${encodeURIComponent(dossier)}:${kind}:${encodeURIComponent(id)}`
    : (kind, id) => `${site}${dossier}/data/annotations.jsonld#${kind}-${encodeURIComponent(id)}`;

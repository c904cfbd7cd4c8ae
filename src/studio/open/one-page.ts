import { SLOTS, type CarriedData, type CarriedDossier } from '../../pages/one-page/parts';
import { PACKED_AS, unpackText } from '../../payload/packed-text';
import type { Files } from '../dossier/files';

/** What a page says of a dossier. */
type Carried =
  | { readonly is: 'dossier'; readonly folder: string; readonly files: Files }
  /** A page of Sayso without one, as pages of before may be, or with one that cannot be read. */
  | { readonly is: 'none' }
  /** No page of Sayso. */
  | { readonly is: 'foreign' };

/** What pages of Sayso alone have. */
const OURS = `#${SLOTS.player}, #sayso-page`;

/** The dossier that a one-page file carries, letter for letter. */
export function onePageDossier(page: Document): Carried {
  const slot = page.getElementById(SLOTS.dossier)?.textContent;
  if (slot === undefined) return { is: page.querySelector(OURS) === null ? 'foreign' : 'none' };
  try {
    const { folder, packed, data } = JSON.parse(slot) as CarriedDossier;
    if (packed !== PACKED_AS) return { is: 'none' };
    const { files } = JSON.parse(unpackText(data)) as { readonly files: CarriedData['files'] | null };
    return files === null ? { is: 'none' } : { is: 'dossier', folder, files };
  } catch {
    return { is: 'none' };
  }
}

import { SLOTS, type CarriedData, type CarriedDossier } from '../../pages/one-page/parts';
import { PACKED_AS, unpackText } from '../../payload/packed-text';
import type { Files } from '../dossier/files';

/**
 * The dossier that a one-page file carries, letter for letter; null where a page is none, or carries none because its
 * files hold words that may not be shown.
 */
export function onePageDossier(page: Document): { readonly folder: string; readonly files: Files } | null {
  const slot = page.getElementById(SLOTS.dossier)?.textContent;
  if (slot === undefined) return null;
  try {
    const { folder, packed, data } = JSON.parse(slot) as CarriedDossier;
    if (packed !== PACKED_AS) return null;
    const { files } = JSON.parse(unpackText(data)) as CarriedData;
    return files === null ? null : { folder, files };
  } catch {
    return null;
  }
}

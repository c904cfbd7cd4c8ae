import type { Id } from '../../domain/dossier';

/** Areas whose standing is open: Kosovo, Palestine, Western Sahara, the Siachen Glacier. Their borders are drawn dashed. */
const OPEN_BORDERED: ReadonlySet<Id> = new Set(['XKX', 'ESH', 'PSE', 'XSG']);

export const isOpenBordered = (id: Id): boolean => OPEN_BORDERED.has(id);

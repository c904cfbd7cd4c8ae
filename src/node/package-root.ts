import { join } from 'node:path';

/** The folder of this package: its code, page template and base map. What it works on may be anywhere. */
export const PACKAGE_ROOT = join(import.meta.dirname, '../..');

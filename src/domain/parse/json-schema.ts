/** The JSON Schema of `dossier.yaml`, made from the shapes the gate checks. */
import * as z from 'zod/mini';
import { DossierFile } from './schema';

/** The schema as the text of a file. */
export function dossierSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(DossierFile, { io: 'input' });
  const titled = { $schema, title: 'Sayso dossier, format version 1', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

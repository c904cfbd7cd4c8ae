/** Writes the JSON Schema of `dossier.yaml`, for editors that offer completion. */
import { writeFileSync } from 'node:fs';
import { dossierSchema } from '../src/domain/parse/json-schema';

writeFileSync('data/dossier.schema.json', dossierSchema());

/** Writes what is made of the gate's own tables: the JSON Schema of `dossier.yaml`, for editors, and the page of problems. */
import { writeFileSync } from 'node:fs';
import { dossierSchema } from '../src/domain/parse/json-schema';
import { problemsPage } from '../src/domain/problems-page';

writeFileSync('data/dossier.schema.json', dossierSchema());
writeFileSync('docs/problems.md', problemsPage());

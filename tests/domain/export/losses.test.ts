import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { losses } from '../../../src/domain/export/losses';
import { parseDossier } from '../../../src/domain/parse';

const example = (name: string) => {
  const folder = join(import.meta.dirname, '../../../examples/dossiers', name);
  const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const parsed = parseDossier(name, files);
  if (!parsed.ok) throw new Error(parsed.problems[0]!.message);
  return parsed.dossier;
};

it('says that our translations of quotations are in no file, where there are any', () => {
  expect(losses(example('translated-quotations'), 0)).toContain('Nor are our translations of quotations');
  expect(losses(example('two-outlets'), 0)).not.toContain('our translations');
});

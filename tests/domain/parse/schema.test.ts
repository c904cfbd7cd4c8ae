import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dossierSchema } from '../../../src/domain/parse/json-schema';

describe('the JSON Schema', () => {
  it('is up to date; write it anew with `npm run schema`', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../../data/dossier.schema.json'), 'utf8');
    expect(committed).toBe(dossierSchema());
  });

  it('refuses fields it does not know', () => {
    expect(JSON.parse(dossierSchema())).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['sayso', 'sources']),
    });
  });
});

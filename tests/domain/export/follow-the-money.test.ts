import { defaultModel, Entity, Model } from '@opensanctions/followthemoney';
import { describe, expect, it, test } from 'vitest';
import { followTheMoney, type FtmEntity } from '../../../src/domain/export/follow-the-money';
import { STORIES } from './stories';

const model = new Model(defaultModel);
const TYPES = defaultModel.types as unknown as Record<string, { values?: Record<string, string> }>;
const linesOf = (text: string): FtmEntity[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FtmEntity);

/** What the types of the published model hold. */
const VALID: Readonly<Record<string, (value: string) => boolean>> = {
  url: (value) => /^https?:$/.test(new URL(value).protocol),
  date: (value) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  number: (value) => Number.isFinite(Number(value)),
  country: (value) => Object.hasOwn(TYPES['country']!.values!, value),
  language: (value) => Object.hasOwn(TYPES['language']!.values!, value),
};

describe.each(STORIES)('the entities of %s, by the published model', (_, dossier) => {
  const entities = linesOf(followTheMoney(dossier));
  const known = new Map(entities.map((entity) => [entity.id, entity]));

  it('have schemas and properties that it has, with values of their types', () => {
    expect(known.size).toBe(entities.length);
    for (const { id, schema, properties } of entities) {
      // Throws for a schema or property that the model does not have.
      const read = Entity.fromJSON(model, { id, schema, properties });
      expect(read.schema.abstract, schema).toBe(false);
      for (const name of read.schema.required)
        if (name !== 'name') expect(properties, `${id} ${name}`).toHaveProperty(name);
      for (const property of read.getProperties()) {
        expect(property.stub, property.name).toBe(false);
        for (const value of properties[property.name]!) {
          const valid = VALID[property.type.name];
          if (valid) expect(valid(value), `${id} ${property.name}: ${value}`).toBe(true);
          if (property.type.name !== 'entity') continue;
          const other = known.get(value);
          expect(other, `${id} ${property.name}: ${value}`).toBeDefined();
          const range = property.getRange().name;
          expect(model.getSchema(other!.schema).isA(range), `${other!.schema} is no ${range}`).toBe(true);
        }
      }
    }
  });

  it('give no claim for a fact', () => {
    for (const { id, schema, properties } of entities) {
      if (!id.includes('-claim-')) continue;
      expect(schema).toBe('UnknownLink');
      expect(properties['role']![0]).toMatch(/^(claim|record): /);
    }
  });
});

test('only members are members', () => {
  const [, armenia] = STORIES.find(([id]) => id === 'armenia-csto')!;
  const entities = linesOf(followTheMoney(armenia));
  const memberships = entities.filter(({ schema }) => schema === 'Membership');
  expect(memberships.length).toBe(armenia.memberships.filter(({ status }) => /^(member|former)$/.test(status)).length);
  const r01 = entities.find(({ id }) => id === 'sayso-armenia-csto-claim-r01-1')!;
  expect(r01.properties).toMatchObject({
    subject: ['sayso-armenia-csto-entity-ARM'],
    object: ['sayso-armenia-csto-entity-RUS'],
    role: ['claim: could make joint defence work impossible with'],
    recordId: ['r01'],
  });
  expect(r01.properties['summary']![0]).toContain('Galuzin');
});

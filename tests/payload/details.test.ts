import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDetails, splitDetails } from '../../src/payload/details';
import { inOwnLanguage, textsIn, withTexts } from '../../src/payload/texts';
import { dossierIds, loadDossier } from '../data/load-dossier';
import { generated } from '../support/generated';

const shipped = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
const whole = loadDossier('armenia-csto');
const own = inOwnLanguage(whole);

describe('details', () => {
  it('are taken out by field, and what the first view names stays', () => {
    const { dossier, details } = splitDetails(own);
    for (const { description } of dossier.entities) expect(description).toEqual({});
    for (const { note } of dossier.memberships) expect(note ?? {}).toEqual({});
    const article = own.sources.findIndex(({ kind }) => kind === 'article');
    expect(dossier.sources[article]).toEqual(own.sources[article]);
    expect(details.sources.title![article]).toBeNull();
    expect(dossier.entities.map(({ label }) => label)).toEqual(own.entities.map(({ label }) => label));
  });

  it.each(dossierIds())('come back as they were, before another language or after: %s', (id) => {
    const all = loadDossier(id);
    const { dossier, details } = splitDetails(inOwnLanguage(all));
    expect(mergeDetails(dossier, shipped(details))).toEqual(inOwnLanguage(all));
    for (const lang of all.languages) {
      const texts = textsIn(all, lang);
      const both = withTexts(inOwnLanguage(all), lang, texts);
      expect(mergeDetails(withTexts(dossier, lang, texts), shipped(details))).toEqual(both);
      expect(withTexts(mergeDetails(dossier, shipped(details)), lang, texts)).toEqual(both);
    }
  });

  it('come back whatever they say, and wherever they are left out', () => {
    const dossier = inOwnLanguage(generated(8));
    const text = fc.option(fc.string(), { nil: undefined }).map((words) => words && { [dossier.lang]: words });
    const records = dossier.entities.length;
    const said = fc.record({
      notes: fc.array(text, { minLength: records, maxLength: records }),
      titles: fc.array(fc.string(), { minLength: dossier.sources.length, maxLength: dossier.sources.length }),
    });
    fc.assert(
      fc.property(said, ({ notes, titles }) => {
        const changed = {
          ...dossier,
          relations: dossier.relations.map(({ note: _note, ...relation }, i) => {
            const note = notes[i % records];
            return note === undefined || note === '' ? relation : { ...relation, note };
          }),
          entities: dossier.entities.map((entity, i) => ({ ...entity, description: notes[i] || {} })),
          sources: dossier.sources.map((source, i) => ({ ...source, title: titles[i]! })),
        };
        const { dossier: rest, details } = splitDetails(changed);
        expect(mergeDetails(rest, shipped(details))).toEqual(changed);
      }),
    );
  });
});

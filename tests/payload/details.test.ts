import { describe, expect, it } from 'vitest';
import { putAside, withAside } from '../../src/payload/details';
import { inOwnLanguage, textsIn, withTexts } from '../../src/payload/texts';
import { loadDossier } from '../data/load-dossier';

const whole = loadDossier('armenia-csto');
const own = inOwnLanguage(whole);

describe('what is put aside', () => {
  const said = new Set([own.memberships[0]!.note, own.entities[0]!.description['en']!]);
  const { dossier, aside } = putAside(own, (words) => said.has(words));

  it('is what has not been said', () => {
    expect(dossier.memberships[0]!.note).toBe(own.memberships[0]!.note);
    expect(dossier.entities[0]!.description).toEqual(own.entities[0]!.description);
    expect(dossier.memberships[1]!.note).toBe('');
    expect(dossier.entities[1]!.description).toEqual({});
    expect(dossier.entities[1]!.label).toEqual(own.entities[1]!.label);
    expect(JSON.stringify(aside)).not.toContain(JSON.stringify(own.memberships[0]!.note));
  });

  it('comes back as it was, before another language or after', () => {
    const shipped = JSON.parse(JSON.stringify(aside)) as typeof aside;
    expect(withAside(dossier, shipped)).toEqual(own);
    const ru = textsIn(whole, 'ru');
    const both = withTexts(own, 'ru', ru);
    expect(withAside(withTexts(dossier, 'ru', ru), shipped)).toEqual(both);
    expect(withTexts(withAside(dossier, shipped), 'ru', ru)).toEqual(both);
  });

  it('is nothing when all has been said', () => {
    expect(putAside(own, () => true)).toEqual({ dossier: own, aside: {} });
  });
});

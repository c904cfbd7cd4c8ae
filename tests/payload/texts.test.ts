import { describe, expect, it } from 'vitest';
import { inOwnLanguage, textsIn, withTexts } from '../../src/payload/texts';
import { loadDossier } from '../data/load-dossier';

const dossier = loadDossier('armenia-csto');

describe('texts by language', () => {
  const own = inOwnLanguage(dossier);

  it('leaves nothing but the own language', () => {
    expect(own.title).toEqual({ en: dossier.title['en'] });
    expect(JSON.stringify(own)).not.toMatch(/"(hy|ru)":/);
  });

  it('come back as they were, one language after the other', () => {
    const others = dossier.languages.filter((lang) => lang !== dossier.lang);
    expect(others).toEqual(['hy', 'ru']);
    const whole = others.reduce((said, lang) => withTexts(said, lang, textsIn(dossier, lang)), own);
    expect(whole).toEqual(dossier);
  });

  it('leave what is not a text alone', () => {
    const ru = JSON.stringify(textsIn(dossier, 'ru'));
    expect(ru).not.toContain('"id"');
    expect(textsIn(dossier, 'fr')).toBeNull();
    expect(withTexts(own, 'fr', null)).toBe(own);
  });

  it('come before what the page came without', () => {
    const silent = { ...own, title: {} };
    expect(withTexts(silent, 'ru', textsIn(dossier, 'ru')).title).toEqual({ ru: dossier.title['ru'] });
  });
});

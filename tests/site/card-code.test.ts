import { describe, expect, it } from 'vitest';
import '../../src/i18n/all';
import { CARD_ADDRESS } from '../../src/pages/shared/card-file';
import { cardCode } from '../../src/site/pages/card-code';
import { dossierIds, loadDossier } from '../data/load-dossier';

const dossier = loadDossier('armenia-csto');

it('is made of every dossier, in each of its languages', () => {
  for (const one of dossierIds().map(loadDossier))
    for (const lang of one.languages)
      expect(cardCode(one, lang)).toMatch(/^<figure><p><a href=.*<blockquote.*<\/figure>\n$/s);
});

/** What systems for editors leave in a text, WordPress' among them. */
const LEFT = new Set(['figure', 'p', 'a', 'img', 'blockquote', 'figcaption']);

describe.each(dossier.languages)('the card in %s', (lang) => {
  const code = cardCode(dossier, lang);

  it('is made of plain elements, without script, style or class', () => {
    const elements = [...code.matchAll(/<([a-z]+)/g)].map(([, name]) => name!);
    expect(elements.filter((name) => !LEFT.has(name))).toEqual([]);
    expect(code).not.toMatch(/ (?:style|class|on\w+|data-[\w-]+)=/);
  });

  it('has two quotations, each exact and with whose words it is', () => {
    const said = [...code.matchAll(/<blockquote[^>]*><p>(.*?)<\/p><p[^>]*>(.*?)<\/p>/g)];
    expect(said).toHaveLength(2);
    for (const [, words, whose] of said) {
      const plain = words!
        .replace(/^[“«]|[”»]$/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#x27;', "'");
      expect(dossier.passages.some(({ exact }) => exact.includes(plain.slice(0, 30)))).toBe(true);
      expect(whose!.split(' · ').length).toBeGreaterThanOrEqual(2);
    }
  });

  it('leads to the dossier, in the language it is in', () => {
    const links = [...code.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    const own = lang === dossier.lang;
    expect(new Set(links)).toEqual(new Set([CARD_ADDRESS + (own ? '' : `?lang=${lang}`)]));
    expect(code).toContain(`src="${CARD_ADDRESS}still/both${own ? '' : `.${lang}`}.png"`);
  });
});

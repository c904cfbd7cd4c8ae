import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import { siteAddress } from '../../src/node/site-address';
import { articleTag, cardTags, type CardPage } from '../../src/site/document/meta-tags';
import { loadDossier } from '../data/load-dossier';
import '../../src/i18n/all';

const dossier = loadDossier('armenia-csto');
const site = new URL('https://example.org/sayso/');
const head = (page: CardPage, at: URL | null): Document =>
  new JSDOM(`<head>${cardTags(dossier, page, at)}</head>`, { url: 'https://example.org/' }).window.document;
const said = (document: Document, name: string): string | null | undefined =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

test('the site’s address comes from the environment, or not at all', () => {
  expect(siteAddress({})).toBeNull();
  expect(siteAddress({ SAYSO_SITE: 'https://example.org/sayso' })?.href).toBe(site.href);
  expect(() => siteAddress({ SAYSO_SITE: 'example.org' })).toThrow(/SAYSO_SITE/);
  expect(() => siteAddress({ SAYSO_SITE: 'javascript:alert(1)' })).toThrow(/SAYSO_SITE/);
});

describe.each([
  ['explore', ''],
  ['embed', ''],
  ['present', 'present/'],
] as const)('the card of %s', (page, path) => {
  it('has all that Open Graph and Twitter ask of a card with a picture, in absolute addresses', () => {
    const document = head(page, site);
    const address = `https://example.org/sayso/armenia-csto/${path}`;
    expect(said(document, 'og:title')).toBe(dossier.title['en']);
    expect(said(document, 'og:type')).toBe('article');
    expect(said(document, 'og:url')).toBe(address);
    expect(document.querySelector('link[rel="canonical"]')!.getAttribute('href')).toBe(address);
    expect(said(document, 'og:image')).toBe('https://example.org/sayso/armenia-csto/still/card.png');
    expect([said(document, 'og:image:width'), said(document, 'og:image:height')]).toEqual(['1200', '630']);
    expect(said(document, 'twitter:card')).toBe('summary_large_image');
    for (const alt of ['og:image:alt', 'twitter:image:alt']) {
      expect(said(document, alt)).toBe(
        `Where: ${dossier.title['en']}. Claims by Mikhail Galuzin, as reported by The Armenian Report, through TASS. Known responses: 12.`,
      );
    }
  });

  it('leads to the oEmbed answers, the frame first', () => {
    const links = [...head(page, site).querySelectorAll('link[type="application/json+oembed"]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/sayso/armenia-csto/oembed.json',
      'https://example.org/sayso/armenia-csto/oembed.photo.json',
    ]);
  });

  it('says nothing that needs an address where there is none', () => {
    expect(cardTags(dossier, page, null)).not.toMatch(/canonical|oembed|og:url|og:image|summary_large_image/);
    expect(said(head(page, null), 'description')).toBe(dossier.summary['en']);
  });
});

test('the article it is based on is named', () => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(articleTag(dossier, site))![1]!;
  const data = JSON.parse(json) as { isBasedOn: { url: string }[]; image: string };
  const quoted = dossier.sources.filter(({ kind }) => kind === 'article').map(({ url }) => url);
  expect(data.isBasedOn.map(({ url }) => url)).toEqual(quoted);
  expect(data.image).toBe('https://example.org/sayso/armenia-csto/still/card.png');
});

test('the claim it opens with is said to be somebody’s, with the words it rests on', () => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(articleTag(dossier, site))![1]!;
  const { hasPart } = JSON.parse(json) as { hasPart: Record<string, unknown> };
  const telling = dossier.relations.find(({ id }) => id === dossier.telling)!;
  expect(hasPart).toMatchObject({ '@type': 'Claim', author: { '@type': 'Person', name: 'Mikhail Galuzin' } });
  expect(hasPart['@id']).toBe(`${site.href}armenia-csto/data/annotations.jsonld#relation-${telling.id}`);
  expect(json).not.toContain('ClaimReview');
});

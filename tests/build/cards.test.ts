import { expect, test } from 'vitest';
import { cardTags, oembed, siteAddress } from '../../src/build/cards';
import { loadDossier } from '../data/load-dossier';

const dossier = loadDossier('armenia-csto');
const site = new URL('https://example.org/sayso/');

test('the site’s address comes from the environment, or not at all', () => {
  expect(siteAddress({})).toBeNull();
  expect(siteAddress({ SAYSO_SITE: 'https://example.org/sayso' })?.href).toBe(site.href);
  expect(() => siteAddress({ SAYSO_SITE: 'example.org' })).toThrow(/SAYSO_SITE/);
  expect(() => siteAddress({ SAYSO_SITE: 'javascript:alert(1)' })).toThrow(/SAYSO_SITE/);
});

test('oEmbed says all that the specification asks of the type rich', () => {
  const answer = oembed(dossier, site) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: expect.any(Number), height: expect.any(Number) });
  expect(answer['html']).toContain('src="https://example.org/sayso/armenia-csto/embed/"');
});

test('the article it is based on is named', () => {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(cardTags(dossier, site))![1]!;
  const data = JSON.parse(json) as { isBasedOn: { url: string }[] };
  const quoted = dossier.sources.filter(({ kind }) => kind === 'article').map(({ url }) => url);
  expect(data.isBasedOn.map(({ url }) => url)).toEqual(quoted);
});

test('without an address there is nothing that needs one', () => {
  expect(cardTags(dossier, null)).not.toMatch(/canonical|oembed|og:url/);
  expect(cardTags(dossier, site)).toContain('href="https://example.org/sayso/armenia-csto/oembed.json"');
});

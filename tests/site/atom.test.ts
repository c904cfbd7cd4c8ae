import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { feedFiles } from '../../src/site/document/atom';
import { articleTag, cardTags } from '../../src/site/document/meta-tags';
import { loadDossier } from '../data/load-dossier';
import { HOSTILE_STRINGS } from '../support/hostile-strings';

const site = new URL('https://example.org/sayso/');
const dossiers = ['armenia-csto', 'minimal', 'sahel'].map(loadDossier);
const versions = [
  { dossier: 'armenia-csto', version: 'aaaaaaaaaa', since: '2026-10-01' },
  { dossier: 'armenia-csto', version: 'bbbbbbbbbb', since: '2026-11-20' },
  { dossier: 'minimal', version: 'cccccccccc', since: '2026-11-29' },
  { dossier: 'gone', version: 'dddddddddd', since: '2026-11-28' },
];

const read = (text: string): Document =>
  new JSDOM(text, { contentType: 'application/xml', url: 'https://example.org/' }).window.document;
const textsOf = (parent: ParentNode, name: string): (string | null)[] =>
  [...parent.querySelectorAll(`:scope > ${name}`)].map(({ textContent }) => textContent);

describe('the feeds of a site', () => {
  const files = new Map(feedFiles(dossiers, versions, site).map(({ path, text }) => [path, text]));

  it('are of the library and of each dossier that has a version', () => {
    expect([...files.keys()]).toEqual(['feed.xml', 'armenia-csto/feed.xml', 'minimal/feed.xml']);
  });

  it('have what RFC 4287 asks for', () => {
    for (const [path, text] of files) {
      const feed = read(text).documentElement;
      expect([feed.localName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
      for (const each of [feed, ...feed.querySelectorAll('entry')]) {
        for (const name of ['id', 'title', 'updated']) expect(textsOf(each, name), `${path} ${name}`).toHaveLength(1);
        expect(new URL(textsOf(each, 'id')[0]!).origin).toBe(site.origin);
        expect(textsOf(each, 'updated')[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      }
      expect(feed.querySelector('author > name')!.textContent).toBe('example.org');
      expect(feed.querySelector('link[rel="self"]')!.getAttribute('href')).toBe(`https://example.org/sayso/${path}`);
    }
  });

  it('tell of every version, the newest first, and each leads to its own', () => {
    const feed = read(files.get('armenia-csto/feed.xml')!).documentElement;
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.map((entry) => textsOf(entry, 'id')[0])).toEqual([
      'https://example.org/sayso/armenia-csto/v/bbbbbbbbbb/',
      'https://example.org/sayso/armenia-csto/v/aaaaaaaaaa/',
    ]);
    expect(textsOf(feed, 'updated')).toEqual(['2026-11-20T00:00:00Z']);
    expect(entries[0]!.getAttribute('xml:lang')).toBe('en');
    expect(entries[0]!.querySelector('link:not([rel])')!.getAttribute('href')).toBe(
      'https://example.org/sayso/armenia-csto/',
    );
  });

  it('keep examples out of the library’s', () => {
    expect(files.get('feed.xml')).not.toContain('/minimal/');
    expect(read(files.get('feed.xml')!).querySelectorAll('entry')).toHaveLength(2);
  });

  it('take every title for text', () => {
    const words = HOSTILE_STRINGS['end of everything']!;
    const [one] = dossiers;
    const [, feed] = feedFiles([{ ...one!, title: { en: words } }], versions, site);
    expect(textsOf(read(feed!.text).querySelector('entry')!, 'title')).toEqual([words]);
  });
});

it('is named by explore where the address is known, and by no page of a site without one', () => {
  const [dossier] = dossiers;
  expect(cardTags(dossier!, 'explore', site)).toContain('type="application/atom+xml" href="feed.xml"');
  expect(cardTags(dossier!, 'present', site)).not.toContain('atom');
  expect(cardTags(dossier!, 'explore', null) + articleTag(dossier!, null)).not.toContain('atom');
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { siteOptions } from '../../src/node/site-host';
import { firstSite } from '../../src/site/first-site';
import type { CodeAssets } from '../../src/site/options';
import type { VersionsList } from '../../src/site/frozen-version';
import { loadDossier } from '../data/load-dossier';
import { assets } from '../support/scene';

const CODE: CodeAssets = {
  embed: { code: 'let code', words: { en: 'let words' }, loader: 'let loader', css: 'p{}', element: 'let element' },
  player: { code: '', loader: '', sheets: { all: '', present: '', handout: '', embed: '' }, words: {}, faces: [] },
  manifest: {},
  checksums: {},
  worker: 'let worker',
  offline: 'keep',
  notices: [],
};

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function made(address: string | null): {
  files: ReadonlyMap<string, Uint8Array>;
  heard: (readonly [done: number, all: number])[];
} {
  const heard: (readonly [number, number])[] = [];
  const files = firstSite(
    [loadDossier('minimal')],
    {
      ...siteOptions({ address: address === null ? null : new URL(address) }),
      toDocument: ({ path, body }) => ({ path, text: body }),
    },
    { ...assets(), code: CODE },
    {
      sha256,
      paint: (_svg, width) => new TextEncoder().encode(`painted, ${width} px`),
      today: '2026-11-30',
      made: (done, all) => heard.push([done, all]),
    },
  );
  return { files, heard };
}

/** One that does not know where it will stand, made once. */
const whole = made(null);

/** Names that follow from content, without that. */
const plain = (path: string): string =>
  path.replace(/[.-][\w-]{10}(?=\.js(?:on)?$)/, '').replace(/\/v\/[0-9a-f]{10}\//, '/v/VERSION/');

it('has every file of a site, each once', () => {
  const { files, heard } = whole;
  expect([...files.keys()].map(plain).sort()).toEqual([
    '404.html',
    '_headers',
    'assets/embed.js',
    'assets/minimal.map.json',
    'assets/minimal.record.json',
    'assets/search-0.json',
    'assets/search.json',
    'assets/words.en.js',
    'index.html',
    'licences.html',
    'minimal/card.txt',
    'minimal/data/LOSSES.txt',
    'minimal/data/annotations.jsonld',
    'minimal/data/claims.jsonld',
    'minimal/data/entities.ftm.json',
    'minimal/data/network.gexf',
    'minimal/data/network.graphml',
    'minimal/data/places.geojson',
    'minimal/data/quotations.csv',
    'minimal/data/statements.csv',
    'minimal/embed/data.js',
    'minimal/embed/index.html',
    'minimal/embed/map.js',
    'minimal/embed/record.js',
    'minimal/handout/index.html',
    'minimal/history/index.html',
    'minimal/index.html',
    'minimal/present/index.html',
    'minimal/present/speaker/index.html',
    'minimal/sources/index.html',
    'minimal/sources/share.json',
    'minimal/sources/sources.csl.json',
    'minimal/still/both.png',
    'minimal/still/both.svg',
    'minimal/still/card.png',
    'minimal/still/map.png',
    'minimal/still/map.svg',
    'minimal/still/network.png',
    'minimal/still/network.svg',
    'minimal/v/VERSION/assets/embed.js',
    'minimal/v/VERSION/assets/words.en.js',
    'minimal/v/VERSION/embed/data.js',
    'minimal/v/VERSION/embed/index.html',
    'minimal/v/VERSION/embed/map.js',
    'minimal/v/VERSION/embed/record.js',
    'minimal/v/VERSION/statements.json',
    'minimal/v/VERSION/still/both.png',
    'minimal/v/VERSION/still/both.svg',
    'offline.js',
    'sayso-explainer.js',
    'sbom.cdx.json',
    'studio/guide.html',
    'studio/index.html',
    'studio/preview/index.html',
    'versions.json',
  ]);
  const [done, all] = heard.at(-1)!;
  expect(done).toBe(all);
});

it('lists the version that stays, with what it holds, and its pages tell of it', () => {
  const { files } = whole;
  const { versions } = JSON.parse(text(files.get('versions.json'))) as VersionsList;
  expect(versions).toHaveLength(1);
  const [{ dossier, version, since, build, files: sums }] = versions as [VersionsList['versions'][0]];
  expect({ dossier, since, build }).toEqual({ dossier: 'minimal', since: '2026-11-30', build: 1 });
  for (const [path, sum] of Object.entries(sums)) {
    const bytes = files.get(`minimal/v/${version}/${path}`)!;
    expect(`sha256-${Buffer.from(sha256(bytes)).toString('base64')}`, path).toBe(sum);
  }
  expect(text(files.get('minimal/history/index.html'))).toContain(`/v/${version}/`);
});

it('has feeds where it is known where it will stand', () => {
  const { files } = made('https://example.org/story/');
  expect(text(files.get('minimal/feed.xml'))).toContain('https://example.org/story/minimal/');
  expect(files.has('minimal/oembed.json')).toBe(true);
});

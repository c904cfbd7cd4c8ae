import { describe, expect, it } from 'vitest';
import type { Dossier, Id } from '../../../src/domain/dossier';
import { KeptSite } from '../../../src/node/kept/kept-site';
import { siteOptions } from '../../../src/node/site-host';
import type { PublishedVersion } from '../../../src/site/pages/history';
import type { Routes } from '../../../src/site/routes';
import { openSite } from '../../../src/site/site';
import { loadDossier } from '../../data/load-dossier';
import { assets } from '../../support/scene';

const toDocument = ({ path, body }: { path: string; body: string }) => ({ path, text: body });

interface Changes {
  readonly title?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly wished?: readonly unknown[];
  readonly version?: string;
}

const salt = Math.random();

/** One of each kind of file: a page, one that tells of versions, a picture, data. */
const SOME = /^(?:minimal|other)\/(?:index\.html|history\/index\.html|still\/network\.svg|.*\.csv)$/;

const textsOf = (routes: Routes): Map<string, string> =>
  new Map([...routes].flatMap(([path, make]) => (SOME.test(path) ? [[path, make().text]] : [])));

/** Makes some files of a little site of two dossiers, one of which has some things changed. */
function build({ title, files = {}, wished = [], version = 'v/1' }: Changes) {
  const dossiers: Dossier[] = [loadDossier('minimal'), { ...loadDossier('minimal'), id: 'other' }];
  const [first, other] = dossiers as [Dossier, Dossier];
  const changed = title === undefined ? first : { ...first, title: { ...first.title, [first.lang]: title } };
  const versionOf = (id: Id): string => (id === 'minimal' ? version : 'v/1');
  const published = (id: Id): readonly PublishedVersion[] => [
    { version: versionOf(id).slice(2), since: '2026-01-01', statements: null },
  ];
  const kept = new KeptSite(
    [changed, other],
    (id) => (id === 'minimal' ? { 'dossier.yaml': 'a', ...files } : { 'dossier.yaml': 'b' }),
    [salt, ...wished],
    { versionOf, published },
  );
  const site = openSite([changed, other], siteOptions({ toDocument, versionOf, published, keep: kept.keep }), assets());
  const made = textsOf(site.routes);
  expect(made.size).toBeGreaterThan(6);
  const alone = openSite([changed, other], siteOptions({ toDocument, versionOf, published }), assets());
  const anew = textsOf(alone.routes);
  return { kept: kept.save(), made, anew };
}

describe('a site that is built again', () => {
  it('makes nothing anew where all is the same, and gives the same files', () => {
    const first = build({});
    expect(first.kept).toEqual([]);
    const again = build({});
    expect(again.kept).toEqual(['minimal', 'other']);
    expect(again.made).toEqual(first.made);
    expect(again.made).toEqual(again.anew);
  });

  it.each<[string, Changes, readonly Id[]]>([
    ['the dossier', { title: 'Another title' }, ['other']],
    ['a file beside it that carries words of its own', { files: { 'events.csv': 'x' } }, ['other']],
    ['its published version', { version: 'v/2' }, ['other']],
    ['the code or the address of the site', { wished: ['another'] }, []],
  ])('makes anew what follows from %s, and nothing stale is served', (_, changes, keeps) => {
    build({});
    const after = build(changes);
    expect(after.kept).toEqual(keeps);
    expect(after.made).toEqual(after.anew);
    expect(build(changes).kept).toEqual(['minimal', 'other']);
  });
});

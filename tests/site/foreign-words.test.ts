/** Nothing of one story may stand in another's pages, and none of any story in the interface's words. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import { LANGUAGES, messagesFor } from '../../src/i18n';
import '../../src/i18n/all';
import type { SitePage } from '../../src/site/site-file';
import { loadDossier } from '../data/load-dossier';
import { pagesOf } from '../support/pages-of';

const FOREIGN =
  /CSTO|ОДКБ|ՀԱՊԿ|Western partners|западн|արևմտ|Abkhazia|Crimea|Karabakh|Kosovo|Caucasus|\b1991\b|9999|one official|одного должностного/i;

/** What a reader can meet on a page: its text, without the data and styles it carries. */
const words = (body: string): string => body.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');

/** The bridge, but nowhere on earth. */
function placeless(): Dossier {
  const minimal = loadDossier('minimal');
  return {
    ...minimal,
    entities: minimal.entities.map(({ place: _place, ...entity }) => entity),
    presets: [],
    map: 'none',
  };
}

describe.each([
  ['with a place', () => loadDossier('minimal')],
  ['without any place', placeless],
])('a story from elsewhere, %s', (_, dossier) => {
  let pages: readonly SitePage[];
  beforeAll(() => {
    ({ pages } = pagesOf([dossier()]));
  });

  it('finds no word of another story on its pages', () => {
    const found = pages.flatMap(({ path, body }) => {
      const foreign = FOREIGN.exec(words(body));
      return foreign === null ? [] : [`${path}: ${words(body).slice(foreign.index - 60, foreign.index + 60)}`];
    });
    expect(found).toEqual([]);
  });

  it('has no timeline, as nothing has a date', () => {
    for (const { body } of pages) expect(body).not.toContain('data-view="timeline"');
  });
});

it('a story without any place has no map on any page', () => {
  for (const { path, body } of pagesOf([placeless()]).pages)
    expect(`${path} ${body.includes('data-view="map"')}`).toBe(`${path} false`);
});

describe.each(LANGUAGES)('the interface in %s', (lang) => {
  it('speaks of no story', () => {
    const { voice: _voice, ...catalogue } = messagesFor(lang);
    const said = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String(value)]
          : Object.values(value as object).flatMap(said);
    expect(said(catalogue).filter((line) => FOREIGN.test(line))).toEqual([]);
  });
});

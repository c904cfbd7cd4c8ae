/** Nothing of one story may stand in another's pages, and none of any story in the interface's words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import type { BaseMapTopology } from '../../src/geometry/map/base-map';
import { LANGUAGES, messagesFor } from '../../src/i18n';
import '../../src/i18n/all';
import { dossierPages, type Made } from '../../src/site/site';
import { loadDossier } from '../data/load-dossier';

const FOREIGN =
  /CSTO|ОДКБ|ՀԱՊԿ|Western partners|западн|արևմտ|Abkhazia|Crimea|Karabakh|Kosovo|Caucasus|\b1991\b|9999|one official|одного должностного/i;

const topology = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/geo/base-map.json'), 'utf8'),
) as BaseMapTopology;

/** What a reader can meet on a page: its text, without the data and styles it carries. */
const words = (body: string): string => body.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');

/** The bridge, but nowhere on earth. */
function placeless(): Dossier {
  const minimal = loadDossier('minimal');
  return { ...minimal, entities: minimal.entities.map(({ place: _place, ...entity }) => entity), presets: [] };
}

describe.each([
  ['with a place', () => loadDossier('minimal')],
  ['without any place', placeless],
])('a story from elsewhere, %s', (_, dossier) => {
  let made: Made;
  beforeAll(() => {
    made = dossierPages(dossier(), topology, false);
  }, 60_000);

  it('finds no word of another story on its pages', () => {
    const found = made.pages.flatMap(({ path, body }) => {
      const foreign = FOREIGN.exec(words(body));
      return foreign === null ? [] : [`${path}: ${words(body).slice(foreign.index - 60, foreign.index + 60)}`];
    });
    expect(found).toEqual([]);
  });

  it('has no timeline, as nothing has a date', () => {
    for (const { body } of made.pages) expect(body).not.toContain('data-view="timeline"');
  });
});

it('a story without any place has no map on any page', () => {
  const made = dossierPages(placeless(), topology, false);
  for (const { path, body } of made.pages) expect(`${path} ${body.includes('data-view="map"')}`).toBe(`${path} false`);
}, 60_000);

describe.each(LANGUAGES)('the interface in %s', (lang) => {
  it('speaks of no story', () => {
    const { legend, ...rest } = messagesFor(lang);
    // Notes on the base map's areas are shown only beside a map of them.
    const { areas: _areas, ...key } = legend;
    const said = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'function'
          ? [String(value)]
          : Object.values(value as object).flatMap(said);
    const { voice: _voice, ...others } = rest;
    expect(said([key, others]).filter((line) => FOREIGN.test(line))).toEqual([]);
  });
});

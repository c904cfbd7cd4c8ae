import { describe, expect, it } from 'vitest';
import { sourceGroups } from '../../../src/domain/record/cited-for';
import { armenia } from '../armenia';

describe('sourceGroups', () => {
  const dossier = armenia();
  const groups = sourceGroups(dossier);
  const ids = (group: readonly { source: { id: string } }[]): string[] => group.map(({ source }) => source.id);

  it('leaves no source out', () => {
    const listed = new Set([
      ...groups.articles.map(({ id }) => id),
      ...ids(groups.described),
      ...ids(groups.memberships),
      ...ids(groups.events),
      ...groups.other.map(({ id }) => id),
    ]);
    expect([...listed].sort()).toEqual(dossier.sources.map(({ id }) => id).sort());
  });

  it('lists every spell and every event under its source, once', () => {
    const spells = groups.memberships.flatMap(({ source, spells: of }) =>
      of.flatMap(({ alliance, status, from, countries }) =>
        countries.map((c) => [source.id, alliance, status, from, c]),
      ),
    );
    expect(spells.map(String).sort()).toEqual(
      dossier.memberships.map((m) => String([m.source, m.alliance, m.status, m.from, m.country])).sort(),
    );
    const events = groups.events.flatMap(({ source, events: of }) => of.map(({ id }) => `${source.id} ${id}`));
    expect(events.sort()).toEqual(dossier.events.flatMap((e) => e.sources.map((s) => `${s} ${e.id}`)).sort());
  });

  it('says once what one source says of several countries', () => {
    const founders = groups.memberships
      .flatMap(({ spells }) => spells)
      .find(
        ({ alliance, countries, from }) => alliance === 'CSTO' && countries.includes('KAZ') && from === '1992-05-15',
      );
    expect(founders?.countries).toEqual(expect.arrayContaining(['KAZ', 'KGZ', 'RUS', 'TJK']));
  });

  it('has nothing in a group that supports nothing', () => {
    const nothing = sourceGroups({ ...dossier, memberships: [], events: [] });
    expect(nothing.memberships).toEqual([]);
    expect(nothing.events).toEqual([]);
    expect(nothing.other.length).toBeGreaterThan(0);
  });
});

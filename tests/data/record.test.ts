import { describe, expect, it } from 'vitest';
import { facts, type Fact } from './facts';
import { loadDossier } from './load-dossier';

const LANGUAGES = { 'armenia-csto': ['hy', 'ru'], sahel: ['fr'] } as const;
const cases = Object.entries(LANGUAGES);

const named = (row: Fact, stem: string, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    languages.flatMap((lang) => (row[`${stem}_${lang}`] ? [[lang, row[`${stem}_${lang}`]!]] : [])),
  );

describe.each(cases)('the record of %s', (id, languages) => {
  const dossier = loadDossier(id);
  const urlOf = (source: string) => dossier.sources.find((one) => one.id === source)!.url;

  it('has the memberships of the table, row by row, but for those of low confidence', () => {
    const rows = facts(id, 'memberships').filter(({ confidence }) => confidence !== 'low');
    const told = dossier.memberships.map((m) => ({
      organization: m.alliance,
      member: m.country,
      status: m.status,
      from: m.from ?? '',
      to: m.to ?? '',
      source_url: urlOf(m.source),
      note: m.note?.['en'] ?? '',
      confidence: m.confidence,
      coloured: m.coloured ? 'yes' : 'no',
      leaving: m.leaving ? 'yes' : 'no',
    }));
    const expected = rows.map(({ source_title: _title, source_publisher: _publisher, ...row }) => ({
      ...row,
      // `leaving` is written as a status, and is an overlay.
      status: row['status'] === 'leaving' ? 'suspended-participation' : row['status'],
    }));
    expect(told).toEqual(expected);
  });

  it('says every note on a membership in all its languages, with the same years and addresses, and alike where it is alike', () => {
    const said = new Map<string, string>();
    const addresses = (text: string) => (text.match(/https?:\/\/[^\s]+/g) ?? []).map((url) => url.replace(/[).,։;]+$/, ''));
    const years = (text: string) => [
      ...new Set(text.replaceAll(/https?:\/\/\S+/g, '').match(/\b(?:19|20)\d\d\b/g)),
    ].sort();
    for (const { id: spell, note } of dossier.memberships) {
      if (note === undefined) continue;
      for (const lang of languages) {
        const [own, translated] = [note['en']!, note[lang] ?? ''];
        expect(addresses(translated), `${spell} ${lang}`).toEqual(addresses(own));
        expect(years(translated), `${spell} ${lang}`).toEqual(years(own));
        expect(translated, `${spell} ${lang}`).toBe(said.get(`${lang} ${own}`) ?? translated);
        expect(translated, `${spell} ${lang}`).not.toBe('');
        said.set(`${lang} ${own}`, translated);
      }
    }
  });

  it('has the events of the table, in its order', () => {
    const seconds = id === 'sahel' ? [] : facts(id, 'events_second_sources');
    const told = dossier.events.map((event) => ({
      date: event.date,
      title: event.title,
      actors: event.actors.join(';'),
      at: event.place ?? [],
      placeName: event.placeName ?? {},
      note: event.note ?? {},
      confidence: event.confidence,
      sources: event.sources.map(urlOf),
    }));
    const expected = facts(id, 'events').map((row) => {
      const second =
        seconds.find(({ date, title }) => date === row['date'] && title === row['title'])?.['second_source_url'] ??
        row['second_source_url'];
      return {
        date: row['date'],
        title: { en: row['title'], ...named(row, 'title', languages) },
        actors: row['actors'],
        at: row['lon'] === '' ? [] : [Number(row['lon']), Number(row['lat'])],
        placeName: row['place'] === '' ? {} : { en: row['place'], ...named(row, 'place', languages) },
        note: row['note'] === '' ? {} : { en: row['note'], ...named(row, 'note', languages) },
        confidence: row['confidence'],
        sources: [row['source_url'], ...(second ? [second] : [])],
      };
    });
    expect(told).toEqual(expected);
  });

  it('names at most six events on the timeline', () => {
    const named = dossier.events.filter((event) => event.named);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThanOrEqual(6);
  });

  it('describes everyone as the table does, with its source', () => {
    for (const row of facts(id, 'entities')) {
      const entity = dossier.entities.find((one) => one.id === row['id']);
      if (entity === undefined) continue;
      expect(entity.label, row['id']).toEqual({ en: row['name_en'], ...named(row, 'name', languages) });
      expect(entity.description, row['id']).toEqual({
        en: row['description'],
        ...named(row, 'description', languages),
      });
      expect(entity.wikidata ?? '', row['id']).toBe(row['wikidata_qid']);
      expect(entity.sources.map(urlOf), row['id']).toContain(row['source_url']);
    }
  });

  it('describes countries by what holds at any date, never by what they are to an alliance', () => {
    const alliances = dossier.layers.flatMap(({ id: alliance }) => {
      const { label, short, aliases } = dossier.entities.find((one) => one.id === alliance)!;
      return [...Object.values(label), ...Object.values(short), ...aliases];
    });
    const countries = dossier.entities.filter(({ type }) => type === 'country');
    for (const { id: country, description } of countries)
      for (const text of Object.values(description))
        if (!/\b(?:19|20)\d\d\b/.test(text))
          expect(alliances.filter((name) => text.includes(name)), `${country}: ${text}`).toEqual([]);
  });

  it('knows every state it has dated facts about', () => {
    const known = new Set(dossier.entities.map((entity) => entity.id));
    for (const { member } of facts(id, 'memberships')) expect(known).toContain(member);
  });

  it('says of every source what it is, never only where', () => {
    const untitled = dossier.sources.filter(({ title }) => /^[\w-]+(\.[\w-]+)+$/.test(title));
    // Second sources have no title in the tables; they are named by their address.
    const first = new Set([...dossier.memberships.map((m) => m.source), ...dossier.events.map((e) => e.sources[0])]);
    expect(untitled.filter(({ id: source }) => first.has(source))).toEqual([]);
  });
});

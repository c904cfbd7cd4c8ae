import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, Passage } from '../../src/domain/dossier';
import { facts } from './facts';
import { IN_THE_ARTICLE, NOT_IN_THE_ARTICLE, SENTENCES } from './ground-truth';
import { loadDossier } from './load-dossier';

let dossier: Dossier;
let text: string;
beforeAll(() => {
  dossier = loadDossier('armenia-csto');
  text = dossier.sources.find((source) => source.kind === 'article')!.text!;
});

describe('the sentences', () => {
  it('are all passages, and with nothing but space between them make up the article', () => {
    const inOrder = [...dossier.passages].sort((a, b) => a.start - b.start);
    expect(inOrder.map((p) => p.id)).toEqual(Object.keys(SENTENCES));
    let end = 0;
    for (const passage of inOrder) {
      expect(text.slice(end, passage.start).trim(), `before ${passage.id}`).toBe('');
      expect(passage.start, `${passage.id} overlaps`).toBeGreaterThanOrEqual(end);
      expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
      end = passage.end;
    }
    expect(text.slice(end).trim()).toBe('');
  });

  it('are numbered by paragraph and sentence, the headline first', () => {
    const paragraphs = text.trim().split(/\n\n+/);
    for (const { id, exact } of dossier.passages) expect(paragraphs[Number(id.split('.')[0])], id).toContain(exact);
    expect(paragraphs).toHaveLength(8);
  });

  it('are in the voice the table gives them', () => {
    const voiceOf = ({ voice }: Passage): string => {
      if (voice.kind === 'reporter' && voice.who[0] === 'the_armenian_report') return 'outlet';
      if (voice.kind === 'speaker' && voice.who[0] === 'galuzin')
        return voice.attribution === 'implied' ? 'galuzin by context' : 'galuzin';
      return `${voice.kind} ${voice.who}`;
    };
    expect(Object.fromEntries(dossier.passages.map((p) => [p.id, voiceOf(p)]))).toEqual(SENTENCES);
  });

  it.each(['2.3', '5.2', '7.2'])('carry a remark where the wording could mislead: %s', (id) => {
    expect(dossier.passages.find((p) => p.id === id)?.note?.['en']).toBeTruthy();
  });
});

describe('the voices of the relations', () => {
  const BY_CONTEXT = ['r14', 'r15'];

  it('are those of the table: his through the agency, the outlet’s own, or the record’s', () => {
    const told = dossier.relations.map(({ id, voice: { kind, who, via } }) => [id, kind, who, via.map((hop) => hop.who)]);
    const WHO = { speaker: ['galuzin'], reporter: ['the_armenian_report'], record: [] };
    const expected = facts('armenia-csto', 'relations').map(({ id, voice }) => [
      id,
      voice,
      WHO[voice as keyof typeof WHO],
      voice === 'speaker' ? ['tass'] : [],
    ]);
    expect(told).toEqual(expected);
    const count = (kind: string) => told.filter((row) => row[1] === kind).length;
    expect([count('speaker'), count('reporter'), count('record')]).toEqual([22, 7, 3]);
  });

  it('are his by context where the sentence names nobody', () => {
    const implied = dossier.relations.filter(({ voice }) => voice.attribution === 'implied').map(({ id }) => id);
    expect(implied).toEqual(BY_CONTEXT);
  });

  it('take the headline to speak of Armenia and Russia only', () => {
    const headline = dossier.relations[0]!.evidence.find((e) => 'passage' in e && e.passage === '0.1');
    expect(headline).toMatchObject({ only: ['ARM', 'RUS'] });
  });

  it('rest on a source of its own wherever the record speaks', () => {
    for (const { id, voice, evidence } of dossier.relations)
      if (voice.kind === 'record') expect(evidence.some((e) => 'source' in e), id).toBe(true);
  });
});

describe('the sides', () => {
  it('hold nobody but whom the article’s own words put there', () => {
    const on = (side: string) => dossier.entities.filter((e) => e.side === side).map((e) => e.id);
    expect(dossier.sides.map((side) => side.id)).toEqual(['csto', 'west']);
    expect(on('csto').toSorted()).toEqual(['CIS', 'CSTO', 'EAEU', 'RUS', 'integration_projects']);
    expect(on('west').toSorted()).toEqual(['washington', 'west']);
    expect(dossier.entities.find((e) => e.id === 'ARM')?.side).toBeUndefined();
  });

  it('rest on those words', () => {
    for (const { id, evidence } of dossier.sides) expect(evidence.length, id).toBeGreaterThan(0);
  });
});

describe('what the article does not say', () => {
  it('is in no entity shown as its content', () => {
    const shown = dossier.entities.filter((e) => !e.background);
    expect(shown.map((e) => e.id).toSorted()).toEqual(IN_THE_ARTICLE.toSorted());
    for (const entity of shown)
      for (const name of [entity.label['en']!, entity.short['en']!, ...entity.aliases])
        for (const pattern of NOT_IN_THE_ARTICLE) expect(name, entity.id).not.toMatch(pattern);
  });

  it('is at no end of a relation, and in no callout', () => {
    const ends = dossier.relations.flatMap((r) => [...r.from, ...r.via, ...r.to]);
    const marked = dossier.annotations.map((a) => a.entity);
    for (const id of [...ends, ...marked]) expect(IN_THE_ARTICLE).toContain(id);
  });

  it('is in no verb', () => {
    for (const { id, verb } of dossier.relations)
      for (const pattern of NOT_IN_THE_ARTICLE) expect(verb['en'], id).not.toMatch(pattern);
  });

  it('includes that Armenia is in the CIS or the EAEU', () => {
    const belongs = dossier.relations.filter((r) => r.type === 'belongs').flatMap((r) => r.to);
    expect(belongs.filter((id) => id === 'CIS' || id === 'EAEU')).toEqual([]);
    expect(dossier.relations.filter((r) => r.type === 'belongs' && r.from.includes('ARM')).flatMap((r) => r.to)).toEqual(['CSTO']);
    for (const r of dossier.relations.filter((r) => r.from.includes('ARM')))
      expect(r.to.filter((id) => id === 'CIS' || id === 'EAEU'), r.id).toEqual([]);
  });

  it('is mentioned in no sentence', () => {
    for (const passage of dossier.passages)
      for (const mention of passage.mentions) expect(IN_THE_ARTICLE, passage.id).toContain(mention.entity);
  });
});

describe('the mentions', () => {
  it('find everyone the article names', () => {
    const found = new Set(dossier.passages.flatMap((p) => p.mentions.map((m) => m.entity)));
    // The outlet does not name itself; all others are named.
    expect(IN_THE_ARTICLE.filter((id) => !found.has(id))).toEqual(['the_armenian_report']);
  });

  it('take the longer name: the neighbours of Russia, not Russia', () => {
    const { mentions } = dossier.passages.find((p) => p.id === '6.1')!;
    expect(mentions.map((m) => m.entity)).toEqual(['galuzin', 'washington', 'neighbours_of_russia']);
  });
});

describe('the record', () => {
  it('shows Armenia as a CSTO member with its participation frozen since 22 February 2024', () => {
    const armenia = dossier.memberships.filter((m) => m.alliance === 'CSTO' && m.country === 'ARM');
    expect(armenia.map(({ status, from, to }) => [status, from, to])).toEqual([
      ['member', '1992-05-15', undefined],
      ['suspended-participation', '2024-02-22', undefined],
    ]);
  });

  it('marks one event as the interview the article reports', () => {
    expect(dossier.events.filter((e) => e.reported).map((e) => e.date)).toEqual(['2024-06-05']);
  });

  it('says when it stands', () => {
    expect(dossier.asOf).toBe('2026-06-28');
  });
});

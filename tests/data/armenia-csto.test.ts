import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier, Passage } from '../../src/domain/dossier';
import { GROUND_TRUTH, IN_THE_ARTICLE, NOT_IN_THE_ARTICLE, SENTENCES } from './ground-truth';
import { loadDossier } from './load-dossier';

let dossier: Dossier;
let text: string;
beforeAll(() => {
  dossier = loadDossier('armenia-csto');
  text = dossier.sources.find((source) => source.kind === 'article')!.text!;
});

/** The quoted words that carry a relation, in the article's text. */
const words = (relation: Dossier['relations'][number]): string[] =>
  relation.evidence.flatMap((e) => ('passage' in e && e.words ? [text.slice(e.words.start, e.words.end)] : []));

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

describe('the relations', () => {
  it('are those of the table: their ends, types, voices, attribution and evidence', () => {
    const told = dossier.relations.map(({ id, from, via, to, type, voice, evidence }) => ({
      id,
      from,
      via,
      to,
      type,
      voice: voice.kind,
      ...(voice.who[0] === undefined ? {} : { who: voice.who[0] }),
      attribution: voice.attribution,
      sentences: evidence.flatMap((e) => ('passage' in e ? [e.passage] : [])),
      documents: evidence.filter((e) => 'source' in e).length,
    }));
    expect(told).toEqual(GROUND_TRUTH);
    expect(told).toHaveLength(22);
  });

  it('rest on exact words of the sentence they cite', () => {
    for (const relation of dossier.relations)
      for (const e of relation.evidence) {
        if (!('passage' in e)) continue;
        const passage = dossier.passages.find((p) => p.id === e.passage)!;
        expect(e.words, `${relation.id} ${e.passage}`).toBeDefined();
        expect(e.words!.start).toBeGreaterThanOrEqual(passage.start);
        expect(e.words!.end).toBeLessThanOrEqual(passage.end);
      }
  });

  it('rest on the words that carry them, for the ones most easily overstated', () => {
    const of = (id: string) => words(dossier.relations.find((r) => r.id === id)!);
    expect(of('r10')).toEqual([
      "there is currently no viable alternative to the CSTO for ensuring Armenia's security",
    ]);
    expect(of('r12')).toEqual(["Armenia's recent actions, influenced by Western interest"]);
    expect(of('r15')).toEqual(['the West seeks to disrupt integration processes in Eurasia']);
    expect(of('r19')).toEqual([
      'the West benefits from maintaining areas of tension in the post-Soviet space to weaken Russia',
    ]);
  });

  it('take the headline to speak of Armenia and Russia only', () => {
    const headline = dossier.relations[0]!.evidence.find((e) => 'passage' in e && e.passage === '0.1');
    expect(headline).toMatchObject({ only: ['ARM', 'RUS'] });
  });

  it('have bare verbs: whose claim it is stands in the voice, never in the verb', () => {
    for (const { id, verb } of dossier.relations)
      expect(verb['en'], id).not.toMatch(/\b(is|are) (said|called|alleged)|allegedly|according to/);
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
    expect(belongs).toEqual(['CSTO']);
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
  it('keeps low confidence out, and nothing else', () => {
    const rows = readFileSync('data/dossiers/armenia-csto/memberships.csv', 'utf8').trim().split('\n').slice(1);
    const low = rows.filter((row) => row.endsWith(',low'));
    expect(low.length).toBeGreaterThan(0);
    expect(dossier.memberships).toHaveLength(rows.length - low.length);
    const kept: string[] = [...dossier.memberships, ...dossier.events].map((r) => r.confidence);
    expect(kept.filter((confidence) => confidence !== 'high' && confidence !== 'medium')).toEqual([]);
  });

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

  it('says when it stands, and offers every text of ours in three languages', () => {
    expect(dossier.asOf).toBe('2026-06-28');
    const ours = [
      dossier.title,
      dossier.summary,
      dossier.asOfNote!,
      ...dossier.relations.flatMap((r) => [r.verb, r.modality, ...(r.note ? [r.note] : [])]),
      ...dossier.passages.flatMap((p) => [p.modality, ...(p.note ? [p.note] : [])]),
      ...dossier.entities.filter((e) => !e.background).map((e) => e.description),
      ...dossier.presets.map((p) => p.label),
    ];
    for (const text of ours) expect(Object.keys(text).toSorted(), text['en']).toEqual(['en', 'hy', 'ru']);
  });
});

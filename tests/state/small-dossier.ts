/** A small dossier, as it leaves the gate, with one of everything the state has to do with. */
import type { Dossier, Entity, EntityType, Passage, Relation, VoiceKind } from '../../src/domain/dossier';
import { linkIndex } from '../../src/domain/link-index';

const text = (en: string) => ({ en });

const entity = (id: string, type: EntityType, background = false): Entity => ({
  id,
  type,
  label: text(id),
  short: text(id),
  description: text(id),
  aliases: [id],
  named: true,
  number: 'singular',
  pole: 'between',
  background,
  sources: [],
});

const voice = (kind: VoiceKind, who?: string) => ({
  kind,
  who: who === undefined ? [] : [who],
  via: [],
  attribution: 'stated' as const,
});

/** Each passage is 50 characters long; mentions are at its start. */
const passage = (id: string, at: number, kind: VoiceKind, mentions: string[]): Passage => ({
  id,
  source: 'article',
  start: at,
  end: at + 50,
  exact: id.padEnd(50, '.'),
  voice: voice(kind, kind === 'speaker' ? 'galuzin' : 'outlet'),
  attributions: [],
  hedges: [],
  modality: text('says'),
  mentions: mentions.map((name, i) => ({ entity: name, start: at + i, end: at + i + 1 })),
});

const relation = (
  id: string,
  [from, via, to]: [string[], string[], string[]],
  kind: VoiceKind,
  evidence: Relation['evidence'],
): Relation => ({
  id,
  from,
  via,
  to,
  type: 'harms',
  verb: text('could harm'),
  polarity: 'affirmed',
  voice: voice(kind),
  modality: text('says'),
  evidence,
});

export const dossier: Dossier = {
  id: 'small',
  lang: 'en',
  languages: ['en', 'hy', 'ru'],
  title: text('Small'),
  summary: text('A claim.'),
  asOf: '2026-06-28',
  speaker: 'galuzin',
  telling: 'r1',
  corrections: [],
  sources: [
    {
      id: 'article',
      kind: 'article',
      outlet: 'outlet',
      basedOn: [],
      title: 'A',
      publisher: 'P',
      url: 'https://example.org/a',
      lang: 'en',
      display: 'passages',
    },
    {
      id: 'ref',
      kind: 'reference',
      basedOn: [],
      title: 'R',
      publisher: 'P',
      url: 'https://example.org/r',
      lang: 'en',
      display: 'passages',
    },
  ],
  passages: [
    passage('1.1', 0, 'speaker', ['ARM', 'RUS', 'CSTO']),
    passage('2.1', 100, 'speaker', ['ARM', 'west']),
    passage('7.2', 200, 'reporter', ['ARM', 'west']),
  ],
  entities: [
    entity('ARM', 'country'),
    entity('RUS', 'country'),
    entity('CSTO', 'alliance'),
    entity('west', 'concept'),
    entity('galuzin', 'person'),
    entity('outlet', 'medium'),
    entity('KAZ', 'country', true),
    entity('__proto__', 'concept', true),
  ],
  relations: [
    relation('r1', [['ARM'], [], ['RUS', 'CSTO']], 'speaker', [{ passage: '1.1' }]),
    relation('r2', [['west'], [], ['ARM']], 'speaker', [{ passage: '2.1' }, { passage: '7.2' }]),
    relation('r3', [['ARM'], [], ['CSTO']], 'record', [{ source: 'ref' }]),
    relation('r4', [['west'], [], ['RUS']], 'speaker', [{ passage: '2.1' }, { source: 'ref' }]),
  ],
  sides: [],
  answers: [],
  sayings: [],
  memberships: [
    {
      id: 'm1',
      alliance: 'CSTO',
      country: 'KAZ',
      status: 'member',
      from: '1994-04-20',
      source: 'ref',
      confidence: 'high',
      coloured: true,
      leaving: false,
    },
  ],
  events: [
    {
      id: 'e1',
      date: '2024-02-22',
      title: text('Freeze'),
      actors: ['ARM', 'CSTO'],
      sources: ['ref'],
      confidence: 'high',
      named: false,
      reported: false,
    },
  ],
  layers: [{ id: 'CSTO' }, { id: 'EU & co' }],
  annotations: [],
  map: { frames: [], borders: [] },
  presets: [
    { id: 'south-caucasus', label: text('South Caucasus'), centre: [45, 41.2], across: 900 },
    { id: 'washington', label: text('Washington'), centre: [-20, 55], across: 11000 },
  ],
  tour: [
    { id: 's1', title: text('One'), text: text(''), note: text(''), seconds: 60, picture: 'map', view: {} },
    {
      id: 's2',
      title: text('Two'),
      text: text(''),
      note: text(''),
      seconds: 60,
      picture: 'network',
      view: { select: 'ARM', passage: '2.1', layer: 'overlap', year: '2024', voice: 'speaker', camera: 'washington' },
    },
  ],
};

export const links = linkIndex(dossier);

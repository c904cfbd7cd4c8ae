/**
 * What the article supports, written down by hand and independently of the dossier, one row a relation.
 * The dossier must agree with it; a change here is an editorial decision, not a repair of a test.
 */
import type { RelationType, VoiceKind } from '../../src/domain/dossier';

/** A row of the table: the ends in order, whose say-so it is, and the sentences it rests on. */
export interface GroundTruth {
  readonly id: string;
  readonly from: readonly string[];
  readonly via: readonly string[];
  readonly to: readonly string[];
  readonly type: RelationType;
  readonly voice: VoiceKind;
  readonly who?: string;
  readonly attribution: 'stated' | 'implied';
  readonly sentences: readonly string[];
  /** How many cited documents stand beside the sentences. */
  readonly documents: number;
}

type Ends = string | readonly string[];
const list = (ends: Ends): readonly string[] => (typeof ends === 'string' ? [ends] : ends);

const row = (
  id: string,
  from: Ends,
  via: Ends,
  to: Ends,
  type: RelationType,
  voice: Pick<GroundTruth, 'voice' | 'who' | 'attribution'>,
  sentences: readonly string[],
  documents = 0,
): GroundTruth => ({ id, from: list(from), via: list(via), to: list(to), type, ...voice, sentences, documents });

const galuzin = { voice: 'speaker', who: 'galuzin', attribution: 'stated' } as const;
const byContext = { voice: 'speaker', who: 'galuzin', attribution: 'implied' } as const;
const outlet = { voice: 'reporter', who: 'the_armenian_report', attribution: 'stated' } as const;
const record = { voice: 'record', attribution: 'stated' } as const;

export const GROUND_TRUTH: readonly GroundTruth[] = [
  row('r01', 'ARM', [], ['RUS', 'CSTO'], 'harms', galuzin, ['1.1', '2.3', '0.1']),
  row('r02', 'ARM', [], ['RUS', 'CSTO'], 'harms', outlet, ['7.2']),
  row('r03', 'ARM', [], 'unified_defence_area', 'harms', galuzin, ['1.2']),
  row('r04', 'ARM', [], 'west', 'seeks', galuzin, ['2.1']),
  row('r05', 'ARM', 'national_databases', 'west', 'helps', galuzin, ['2.2']),
  row('r06', 'ARM', [], 'ARM', 'harms', galuzin, ['2.2']),
  row('r07', 'ARM', 'CSTO', 'armenian_people', 'helps', galuzin, ['3.1']),
  row('r08', 'ARM', 'CSTO', 'south_caucasus', 'helps', galuzin, ['3.2']),
  row('r09', ['CSTO', 'RUS'], [], 'ARM', 'helps', galuzin, ['3.3']),
  row('r10', 'CSTO', [], 'ARM', 'helps', galuzin, ['4.1']),
  row('r11', 'west', [], 'ARM', 'seeks', galuzin, ['4.2']),
  row('r12', 'west', [], 'ARM', 'seeks', outlet, ['7.2']),
  row('r13', 'RUS', [], 'west', 'differs', galuzin, ['5.1']),
  row('r14', 'RUS', [], 'south_caucasus', 'seeks', byContext, ['5.2']),
  row('r15', 'west', [], 'eurasia', 'opposes', byContext, ['5.2']),
  row('r16', 'west', [], ['CSTO', 'CIS', 'EAEU'], 'opposes', galuzin, ['5.3']),
  row('r17', 'washington', [], 'neighbours_of_russia', 'harms', galuzin, ['6.1']),
  row('r18', 'west', [], 'post_soviet_space', 'harms', galuzin, ['6.2']),
  row('r19', 'west', [], 'RUS', 'harms', galuzin, ['6.2']),
  row('r20', 'RUS', [], 'post_soviet_space', 'helps', galuzin, ['6.2']),
  row('r21', 'galuzin', [], 'tass', 'speaks', outlet, ['1.2']),
  row('r22', 'ARM', [], 'CSTO', 'belongs', record, ['3.3'], 1),
];

/** Sentence by sentence: whose words, and whether the sentence itself says so. */
export const SENTENCES: Readonly<Record<string, 'galuzin' | 'galuzin by context' | 'outlet'>> = {
  '0.1': 'galuzin',
  '1.1': 'galuzin',
  '1.2': 'galuzin',
  '2.1': 'galuzin',
  '2.2': 'galuzin',
  '2.3': 'galuzin by context',
  '3.1': 'galuzin',
  '3.2': 'galuzin',
  '3.3': 'galuzin',
  '4.1': 'galuzin',
  '4.2': 'galuzin',
  '5.1': 'galuzin',
  '5.2': 'galuzin by context',
  '5.3': 'galuzin',
  '6.1': 'galuzin',
  '6.2': 'galuzin',
  '7.1': 'outlet',
  '7.2': 'outlet',
  '7.3': 'outlet',
};

/** Everyone and everything the article names or stands on. */
export const IN_THE_ARTICLE: readonly string[] = [
  'ARM',
  'RUS',
  'galuzin',
  'rus_mfa',
  'tass',
  'the_armenian_report',
  'CSTO',
  'CIS',
  'EAEU',
  'west',
  'washington',
  'south_caucasus',
  'eurasia',
  'post_soviet_space',
  'neighbours_of_russia',
  'armenian_people',
  'unified_defence_area',
  'national_databases',
];

/** Names that must not look like the article's content: in no label, short label or alias of what is in it. */
export const NOT_IN_THE_ARTICLE: readonly RegExp[] = [
  /\bNATO\b/,
  /\bEU\b|European Union/,
  /\bMoscow\b/,
  /Azerbaijan/,
  /\bGeorgia\b/,
  /Turkey|Türkiye/,
  /Karabakh/,
  /Pashinyan/,
  /Kazakhstan|Kyrgyzstan|Tajikistan|Belarus/,
];

/** The rows of `memberships.csv`: one spell of a country in an alliance each. */
import { firstDay, lastDay } from '../record/dates';
import { SPELL_STATUSES, type Membership, type SpellStatus } from '../dossier';
import type { Columns, Row, Table } from './csv-table';
import { checkCountry } from './entities';
import { checkDate, type Gate } from './parse-context';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import type { CitedSources } from './sources';

export const MEMBERSHIP_COLUMNS: Columns = {
  required: [
    'organization',
    'member',
    'status',
    'from',
    'to',
    'source_url',
    'source_title',
    'source_publisher',
    'note',
    'confidence',
  ],
  optional: [],
  byLanguage: [],
};

/** `leaving` is a suspended participation that is known to end in an exit. */
const STATUS_WORDS = [...SPELL_STATUSES, 'leaving'] as const;

/** A note that says so in these words keeps its row off the map. */
const UNCOLOURED = /\bdo not colou?r\b/i;
/** A note with this word in capitals says that the membership is on its way to an exit. */
const ON_THE_WAY_OUT = /\bLEAVING\b/;

/** What a row says of how sure it is. `low` rows stay out of the dossier. */
export function confidenceOf(gate: Gate, row: Row): 'high' | 'medium' | 'low' | undefined {
  const word = row.get('confidence');
  if (word === 'high' || word === 'medium' || word === 'low') return word;
  gate.report(messages.unknownConfidence(row.place('confidence'), word));
  return undefined;
}

interface Spell {
  readonly row: Row;
  readonly membership: Membership;
}

function readRow(gate: Gate, row: Row, cited: CitedSources): Spell | undefined {
  const [alliance, country, from, to] = (['organization', 'member', 'from', 'to'] as const).map((c) => row.get(c)) as [
    string,
    string,
    string,
    string,
  ];
  const confidence = confidenceOf(gate, row);
  const word = STATUS_WORDS.find((known) => known === row.get('status'));
  if (word === undefined) {
    const given = row.get('status');
    gate.report(messages.unknownStatus(row.place('status'), given, STATUS_WORDS, nearestWord(given, STATUS_WORDS)));
  }
  const dated = (['from', 'to'] as const).filter(
    (column) => row.get(column) !== '' && !checkDate(row.get(column), row.place(column), gate.report),
  );
  if (dated.length === 0 && from !== '' && to !== '' && lastDay(to) < firstDay(from)) {
    gate.report(messages.dateEndsBeforeStart(row.place('to'), from, to));
  }
  const isCountry = checkCountry(country, row.place('member'), gate);
  // A row that is left out for its low confidence need not have its ends in the dossier.
  if (confidence === 'low') return undefined;
  if (isCountry) gate.names.refer('entity', country, row.place('member'));
  gate.names.refer('entity', alliance, row.place('organization'));
  const source = cited.mustCite(row);
  if (confidence === undefined || word === undefined || source === undefined) return undefined;

  const status: SpellStatus = word === 'leaving' ? 'suspended-participation' : word;
  const stem = [alliance, country, status, ...(from === '' ? [] : [from])].join('.');
  let id = stem;
  for (let n = 2; gate.names.has('membership', id); n++) id = `${stem}.${n}`;
  gate.names.declare('membership', id, row.place('organization'));
  const note = row.get('note');
  const membership: Membership = {
    id,
    alliance,
    country,
    status,
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    source,
    note,
    confidence,
    coloured: !UNCOLOURED.test(note),
    leaving: word === 'leaving' || ON_THE_WAY_OUT.test(note),
  };
  return { row, membership };
}

/** Reports spells of one country in one alliance that certainly overlap. One may begin on the day another ends. */
function reportOverlaps(gate: Gate, spells: readonly Spell[]): void {
  const last = new Map<string, { until: string; spell: Spell }>();
  const dated = spells.filter(({ membership }) => membership.from !== undefined);
  const inOrder = [...dated].sort((a, b) =>
    lastDay(a.membership.from ?? '') < lastDay(b.membership.from ?? '') ? -1 : 1,
  );
  for (const spell of inOrder) {
    const { alliance, country, status, from = '', to } = spell.membership;
    const key = JSON.stringify([alliance, country, status === 'suspended-participation']);
    const before = last.get(key);
    if (before && lastDay(from) < before.until) {
      const [earlier, later] = [before.spell, spell].sort(
        (a, b) => a.row.place('from').line - b.row.place('from').line,
      );
      if (earlier && later)
        gate.report(messages.spellsOverlap(later.row.place('from'), country, alliance, earlier.row.place('from')));
    }
    const until = to === undefined ? '9999-12-31' : firstDay(to);
    if (!before || until > before.until) last.set(key, { until, spell });
  }
}

/** An overlay is on its way out when it says so itself, or the membership under it does. */
function withLeaving(memberships: readonly Membership[]): Membership[] {
  const key = (m: Membership) => JSON.stringify([m.alliance, m.country]);
  const out = new Set(memberships.filter((m) => m.leaving).map(key));
  return memberships.map((m) => ({ ...m, leaving: m.status === 'suspended-participation' && out.has(key(m)) }));
}

/** Makes the spells, in the table's order. Rows of low confidence are checked and left out. */
export function buildMemberships(gate: Gate, table: Table, cited: CitedSources): Membership[] {
  const spells = table.rows.flatMap((row) => readRow(gate, row, cited) ?? []);
  const sound = spells.filter(({ membership: { from, to } }) =>
    [from, to].every((date) => date === undefined || /^\d{4}(-\d\d){0,2}$/.test(date)),
  );
  reportOverlaps(gate, sound);
  return withLeaving(spells.map(({ membership }) => membership));
}

/** The rows of `memberships.csv`: one spell of a country in an alliance each. */
import { firstDay, lastDay } from '../record/dates';
import { isOverlay, SPELL_STATUSES, type Membership, type SpellStatus } from '../dossier';
import { yesIn, type Columns, type Row, type Table } from './csv-table';
import { checkCountry } from './entities';
import { checkDate, type Gate } from './parse-context';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import type { CitedSources } from './sources';
import { textOfCell } from './text-columns';

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
  optional: ['coloured', 'leaving'],
  byLanguage: ['note'],
};

/** `leaving` is a suspended participation that is known to end in an exit. */
const STATUS_WORDS = [...SPELL_STATUSES, 'leaving'] as const;

/** Before there was a column for it, a note that said so in these words kept its row off the map. */
export const UNCOLOURED = /\bdo not colou?r\b/i;
/** Likewise a note with this word in capitals said that the membership is on its way to an exit. */
export const ON_THE_WAY_OUT = /\bLEAVING\b/;

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
  /** Whether the row itself says if its state is on the way out. */
  readonly explicit: boolean;
}

function readRow(gate: Gate, table: Table, row: Row, cited: CitedSources): Spell | undefined {
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
  const said = row.get('note');
  const note = textOfCell(gate, table, row, 'note');
  const coloured = yesIn(gate, row, 'coloured');
  const leaving = yesIn(gate, row, 'leaving');
  if (coloured === undefined && UNCOLOURED.test(said))
    gate.report(messages.oldForm(row.place('note'), 'the words “do not colour” in a note', 'coloured: no in a column'));
  if (leaving === undefined && ON_THE_WAY_OUT.test(said))
    gate.report(messages.oldForm(row.place('note'), 'the word LEAVING in a note', 'leaving: yes in a column'));
  const membership: Membership = {
    id,
    alliance,
    country,
    status,
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    source,
    ...(note === undefined ? {} : { note }),
    confidence,
    coloured: coloured ?? !UNCOLOURED.test(said),
    leaving: leaving ?? (word === 'leaving' || ON_THE_WAY_OUT.test(said)),
  };
  return { row, membership, explicit: leaving !== undefined || word === 'leaving' };
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
    const key = JSON.stringify([alliance, country, isOverlay(status)]);
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

/**
 * Which overlays are on their way out. A column says it row by row, and so does a word in a note; in version 1 the word
 * said it for all overlays of its state in its alliance.
 */
function withLeaving(spells: readonly Spell[], older: boolean): Membership[] {
  const key = ({ alliance, country }: Membership) => JSON.stringify([alliance, country]);
  const noted = new Set(
    spells.flatMap(({ membership, explicit }) => (older && membership.leaving && !explicit ? key(membership) : [])),
  );
  return spells.map(({ membership, explicit }) => ({
    ...membership,
    leaving: isOverlay(membership.status) && (membership.leaving || (!explicit && noted.has(key(membership)))),
  }));
}

/** Makes the spells, in the table's order. Rows of low confidence are checked and left out. */
export function buildMemberships(gate: Gate, table: Table, cited: CitedSources): Membership[] {
  const spells = table.rows.flatMap((row) => readRow(gate, table, row, cited) ?? []);
  const sound = spells.filter(({ membership: { from, to } }) =>
    [from, to].every((date) => date === undefined || /^\d{4}(-\d\d){0,2}$/.test(date)),
  );
  reportOverlaps(gate, sound);
  return withLeaving(spells, gate.older);
}

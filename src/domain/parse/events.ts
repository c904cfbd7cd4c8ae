/** The rows of `events.csv`. */
import { compareDates, daysOf } from '../record/dates';
import type { DatedEvent } from '../dossier';
import { yesIn, type Columns, type Table } from './csv-table';
import { pointOf } from './entities';
import { checkDate, type Gate } from './parse-context';
import { confidenceOf } from './memberships';
import { messages } from './messages';
import type { CitedSources } from './sources';
import { textOfCell } from './text-columns';

export const EVENT_COLUMNS: Columns = {
  required: [
    'date',
    'title',
    'actors',
    'place',
    'lat',
    'lon',
    'source_url',
    'source_title',
    'source_publisher',
    'confidence',
  ],
  optional: ['id', 'second_source_url', 'note', 'named', 'short', 'reported', 'interview'],
  byLanguage: ['title', 'short', 'place', 'note'],
};

/** More names than these stand in each other's way on the timeline. */
const MOST_NAMED = 6;
/** Characters of a name on the timeline: more do not fit on one line of a phone, after the date. */
const LONGEST_SHORT = 32;

/**
 * Makes the events, in order of time.
 * An event without an id of its own is called `event-` and its date, with `-2` and so on for others of that date.
 * `reported` says yes of what the article reports (`interview` in version 1), `named` of what the timeline names, and
 * `short` how.
 */
export function buildEvents(gate: Gate, table: Table, cited: CitedSources): DatedEvent[] {
  const events = table.rows.flatMap((row): DatedEvent[] => {
    const date = row.get('date');
    const title = textOfCell(gate, table, row, 'title');
    const dated = checkDate(date, row.place('date'), gate.report);
    const confidence = confidenceOf(gate, row);
    const place = pointOf(gate, row);
    const short = textOfCell(gate, table, row, 'short');
    if (Object.values(short ?? {}).some((words) => words.length > LONGEST_SHORT))
      gate.report(messages.wrongType(row.place('short'), 'short', { expected: `at most ${LONGEST_SHORT} characters` }));
    const placeName = textOfCell(gate, table, row, 'place');
    const note = textOfCell(gate, table, row, 'note');
    if (title === undefined)
      gate.report(messages.missingField(row.place('title'), 'title', 'what happened, in a few words'));
    const reported = [yesIn(gate, row, 'reported'), yesIn(gate, row, 'interview')].includes(true);
    const named = yesIn(gate, row, 'named') ?? false;
    if (confidence === 'low') return [];
    const actors = row
      .get('actors')
      .split(';')
      .map((actor) => actor.trim())
      .filter((actor) => actor !== '' && gate.names.refer('entity', actor, row.place('actors')));
    const first = cited.mustCite(row);
    const second = cited.cite(row, 'second_source_url');
    if (!dated || confidence === undefined || first === undefined) return [];

    const stem = row.get('id') || `event-${date}`;
    let id = stem;
    if (row.get('id') === '') for (let n = 2; gate.names.has('event', id); n++) id = `${stem}-${n}`;
    if (!gate.names.declare('event', id, row.place(row.get('id') === '' ? 'date' : 'id'))) return [];
    return [
      {
        id,
        date,
        title: title ?? {},
        ...(short === undefined ? {} : { short }),
        actors,
        ...(placeName === undefined ? {} : { placeName }),
        ...(place === undefined ? {} : { place }),
        sources: second === undefined || second === first ? [first] : [first, second],
        confidence,
        ...(note === undefined ? {} : { note }),
        named,
        reported,
      },
    ];
  });
  if (table.columns.includes('interview'))
    gate.report(messages.oldForm(table.header('interview'), 'the column interview', 'a column reported'));
  for (const row of table.rows.filter((one) => one.get('named') === 'yes').slice(MOST_NAMED))
    gate.report(messages.wrongType(row.place('named'), 'named', { expected: `yes for at most ${MOST_NAMED} events` }));
  return events.filter((event) => daysOf(event.date)).sort((a, b) => compareDates(a.date, b.date));
}

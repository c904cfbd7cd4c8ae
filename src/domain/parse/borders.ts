/** Borders as somebody draws them: what a dossier may add to the map, and never takes from it. */
import type { DrawnBorder, LonLat, Relation } from '../dossier';
import { endsOf } from '../link-index';
import { messages } from './messages';
import { checkDate, checkPoint, references, textOf, type Gate } from './parse-context';
import type { Item } from './schema';
import type { Placed } from './shape';
import type { Path } from './yaml-file';

/** Makes the borders. One without points, or without a statement that says they draw it so, is reported and left out. */
export function buildBorders(
  gate: Gate,
  items: readonly Placed<Item<'borders'>>[],
  relations: readonly Relation[],
): DrawnBorder[] {
  return items.flatMap(({ path, value }): DrawnBorder[] => {
    const { id, date, relation } = value;
    checkDate(date, gate.locate([...path, 'date']), gate.report);
    const label = textOf(gate, value.label, [...path, 'label']);
    const by = references(gate, 'entity', value.by, [...path, 'by']);
    const points = pointsOf(gate, value, path);
    if (!gate.names.refer('relation', relation, gate.locate([...path, 'relation']))) return [];
    const said = relations.find((one) => one.id === relation);
    if (points === undefined || said === undefined || by.length === 0) return [];
    const taking = [...new Set([...endsOf(said), ...said.voice.who])];
    const stranger = by.find((who) => !taking.includes(who));
    if (stranger !== undefined)
      gate.report(messages.borderNotTheirs(gate.locate([...path, 'by']), stranger, relation, taking));
    return [{ id, by, relation, date, label, points }];
  });
}

/** The points of a border, an outline closed; undefined where they make none, which is reported. */
function pointsOf(gate: Gate, { line, area }: Item<'borders'>, path: Path): readonly LonLat[] | undefined {
  const unclear = (at: Path, expected: string, suggestion?: string): undefined =>
    gate.report(messages.borderUnclear(gate.locate(at), expected, suggestion)) as undefined;
  const written = line ?? area;
  if (written === undefined || (line !== undefined && area !== undefined))
    return unclear(path, 'line or area: a list of points [longitude, latitude]');
  const field = line === undefined ? 'area' : 'line';
  written.forEach((point, i) => checkPoint(point, gate.locate([...path, field, i]), gate.report));
  const points = written.filter((point, i) => i === 0 || !same(point, written[i - 1]!));
  const closed = points.length > 1 && same(points[0]!, points.at(-1)!);
  if (line !== undefined) {
    if (points.length < 2) return unclear([...path, field], 'at least two different points');
    if (closed) return unclear([...path, field], 'a line with two ends', 'write a closed outline as area');
    return points;
  }
  if (points.length - (closed ? 1 : 0) < 3) return unclear([...path, field], 'at least three different points');
  return closed ? points : [...points, points[0]!];
}

const same = (a: LonLat, b: LonLat): boolean => a[0] === b[0] && a[1] === b[1];

/** Borders as somebody draws them, which a dossier adds to its map. */
import type { Id, LonLat } from '../../domain/dossier';
import type { Change } from '../yaml/plain';
import { withChanges, type Files } from '../dossier/files';
import { free, idFor } from '../dossier/ids';
import { written } from '../dossier/written';
import { takenOut } from './list-items';

const LIST = ['map', 'borders'];

/** A border as an author gives it: its statement, who of that draws it so, and where. */
export interface BorderForm {
  readonly relation: Id;
  readonly by: Id;
  readonly date: string;
  readonly label: string;
  readonly points: readonly LonLat[];
  /** Whether it is the outline of an area. */
  readonly closed: boolean;
}

/** Adds a border at the end. A dossier that said it had no map has one. */
export function addBorder(files: Files, { points, closed, label, ...form }: BorderForm): Files {
  const { borders, data } = written(files);
  const id = free(idFor(label, new Set()), new Set(borders.map((one) => one.id)));
  const [field, name] = [closed ? 'area' : 'line', label.trim()];
  const value = { id, ...form, date: form.date.trim(), label: name, [field]: points.map((point) => [...point]) };
  const map = (data as { map?: unknown } | undefined)?.map;
  if (typeof map !== 'object' || map === null)
    return withChanges(files, { to: 'set', path: ['map'], value: { frames: [], borders: [value] } });
  return withChanges(files, { to: 'add', path: LIST, value });
}

/** Takes a border out. */
export function removeBorder(files: Files, id: Id): Files {
  return withChanges(files, ...takenOut(LIST, written(files).borders, (border) => border.id === id));
}

/** What takes out the borders of a statement that goes. */
export function bordersWithout(files: Files, relation: Id): readonly Change[] {
  return takenOut(LIST, written(files).borders, (border) => border.relation === relation);
}

/** The map: whether there is one, where actors are on it, and its frames. */
import type { Id, LonLat } from '../../domain/dossier';
import { withChanges, type Files } from '../dossier/files';
import { free, idFor } from '../dossier/ids';
import { textPath, written, type Written } from '../dossier/written';
import { movedItem } from './list-items';

/** Whether a dossier says that it has no map. */
export const isMapless = ({ data }: Written): boolean => (data as { map?: unknown } | undefined)?.map === 'none';

/** Takes the map away, or has one drawn of what has a place. */
export const setMap = (files: Files, on: boolean): Files =>
  withChanges(files, { to: 'set', path: ['map'], value: on ? undefined : 'none' });

/**
 * Puts an actor on the map, or takes it off. Once something has a place, a dossier that said it had no map has one.
 * @param at longitude first, in degrees
 * @param name what the place is called, in the dossier's language
 */
export function placeActor(files: Files, id: Id, at: LonLat | undefined, name?: string): Files {
  const all = written(files);
  const actor = all.entities.find((one) => one.id === id);
  if (!actor) return files;
  const path = (field: string) => ['entities', actor.index, field];
  const called = textPath(actor.placeName, path('placeName'), all.lang);
  return withChanges(
    files,
    { to: 'set', path: path('place'), value: at === undefined ? undefined : [...at] },
    { to: 'set', path: at === undefined ? path('placeName') : called, value: name },
    ...(at !== undefined && isMapless(all) ? [{ to: 'set', path: ['map'], value: undefined } as const] : []),
  );
}

/** A frame as it is written: a point and how much is seen, or actors that must all be seen. */
export type FrameForm =
  | { readonly label: string; readonly centre: LonLat; readonly across: number }
  | { readonly label: string; readonly fit: readonly Id[] };

/** Adds a frame; the first one is where the map opens. */
export function addFrame(files: Files, frame: FrameForm): Files {
  const { frames } = written(files);
  const id = free(idFor(frame.label, new Set()), new Set(frames.map((one) => one.id)));
  const value = { id, ...frame };
  // A map that is written in a word, or not at all, becomes one with frames.
  if (frames.length === 0)
    return withChanges(files, { to: 'set', path: ['map'], value: { ...headOf(files), frames: [value] } });
  return withChanges(files, { to: 'add', path: ['map', 'frames'], value });
}

/** What a map says beside its frames. */
function headOf(files: Files): Record<string, unknown> {
  const map = (written(files).data as { map?: unknown } | undefined)?.map;
  return typeof map === 'object' && map !== null ? (map as Record<string, unknown>) : {};
}

/** Changes what a frame is called. */
export function sayOfFrame(files: Files, id: Id, label: string): Files {
  const { frames, lang } = written(files);
  const frame = frames.find((one) => one.id === id);
  if (!frame || label.trim() === '') return files;
  const path = textPath(frame.label, ['map', 'frames', frame.index, 'label'], lang);
  return withChanges(files, { to: 'set', path, value: label.trim() });
}

/** Changes what a frame shows: a point and km across its shorter side, or the actors that must all be seen. */
export function aimFrame(files: Files, id: Id, at: { centre: LonLat; across: number } | { fit: readonly Id[] }): Files {
  const frame = written(files).frames.find((one) => one.id === id);
  if (!frame || ('fit' in at && at.fit.length === 0)) return files;
  const path = (field: string) => ['map', 'frames', frame.index, field];
  const set = (field: string, value: unknown) => ({ to: 'set', path: path(field), value }) as const;
  return 'fit' in at
    ? withChanges(files, set('centre', undefined), set('across', undefined), set('fit', [...at.fit]))
    : withChanges(
        files,
        set('fit', undefined),
        set('margin', undefined),
        set('centre', [...at.centre]),
        set('across', at.across),
      );
}

/** Moves a frame by one place. */
export function moveFrame(files: Files, id: Id, by: 1 | -1): Files {
  return withChanges(files, ...movedItem(['map', 'frames'], written(files).frames, id, by));
}

/** Takes a frame out. */
export function removeFrame(files: Files, id: Id): Files {
  const { frames } = written(files);
  const frame = frames.find((one) => one.id === id);
  if (!frame) return files;
  const last = frames.length === 1;
  return withChanges(files, {
    to: 'set',
    path: last ? ['map', 'frames'] : ['map', 'frames', frame.index],
    value: last ? [] : undefined,
  });
}

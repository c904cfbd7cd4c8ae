/** What keys and buttons do with one of the cast, said in one status line. */
import type { Id } from '../../domain/dossier';
import { textIn, written } from '../dossier/written';
import { removeActor } from '../edit/actors';
import { mergeActors, type Merged } from '../edit/merge-actors';
import { placesOf } from '../script/places-of';
import { rowsOf } from '../script/rows';
import type { StudioWords } from '../words/words';
import type { StudioStore } from './state';

/** What one of the cast is called in full. */
function nameOf(store: StudioStore, id: Id): string {
  const { entities, lang } = written(store.getState().work!.files);
  return textIn(entities.find((one) => one.id === id)?.label, lang) || id;
}

/** Takes somebody out of the cast. */
export function removeFromCast(store: StudioStore, words: StudioWords, id: Id): void {
  const { actions } = store.getState();
  const name = nameOf(store, id);
  if (actions.change({ what: 'unactor', of: name }, (files) => removeActor(files, id)))
    actions.say(words.cast.removed(name));
}

/** Says that two of the cast are one. @returns whether they are now */
export function mergeInCast(store: StudioStore, words: StudioWords, goes: Id, stays: Id): boolean {
  const { actions } = store.getState();
  const [name, other] = [nameOf(store, goes), nameOf(store, stays)];
  let merged: Merged | null = null;
  const done = actions.change({ what: 'merge', of: `${name} = ${other}` }, (files) => {
    merged = mergeActors(files, goes, stays);
    return merged?.files ?? files;
  });
  const result = merged as Merged | null;
  if (!done || !result) return false;
  const { merged: said, mergeDropped, mergeFields, mergeSelves } = words.cast;
  const dropped = result.dropped.map((field) => mergeFields[field]);
  actions.say(
    [
      said(name, other),
      ...(dropped.length > 0 ? [mergeDropped(dropped.join(', '))] : []),
      ...(result.selves > 0 ? [mergeSelves(result.selves)] : []),
    ].join(' '),
  );
  actions.openActor(stays);
  return true;
}

/** Takes the next or the last sentence in hand in which somebody is named or speaks; round from the end. */
export function walkPlaces(store: StudioStore, words: StudioWords, id: Id, by: 1 | -1): void {
  const { work, held, actions } = store.getState();
  if (!work) return;
  const all = rowsOf(work.files);
  const places = placesOf(work.files, id).map((row) => all.indexOf(row));
  if (places.length === 0) return actions.say(words.cast.placeNone(nameOf(store, id)));
  const at = all.findIndex((row) => row.id === held);
  const next = by > 0 ? places.findIndex((one) => one > at) : places.findLastIndex((one) => one < at);
  const to = next >= 0 ? next : by > 0 ? 0 : places.length - 1;
  const row = all[places[to]!]!;
  actions.hold(row.id);
  actions.say(words.cast.placeAt(to + 1, places.length, row.id, row.words));
}

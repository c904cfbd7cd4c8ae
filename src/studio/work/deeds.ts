/** Deeds that keys and buttons share, said in one status line. */
import type { EntityType } from '../../domain/dossier';
import { written } from '../dossier/written';
import { addActor } from '../edit/actors';
import { toggleUnanswered } from '../edit/answers';
import { joinNext, splitAt } from '../edit/cut';
import { addUnnamed } from '../edit/parts';
import { giveVoice, restsOn, takeVoice } from '../edit/passages';
import { howSaid, langOf, voicePencil } from '../script/pencil';
import { rowsOf, type Row } from '../script/rows';
import { saidOf } from '../script/said-of';
import { tokenOf, voiceName } from '../script/voices';
import { takenSpan } from '../script/word-spans';
import type { StudioWords } from '../words/words';
import type { StudioStore } from './state';

const rowAt = (store: StudioStore, id: string | null): Row | undefined => {
  const { work } = store.getState();
  return work ? rowsOf(work.files).find((row) => row.id === id) : undefined;
};

/** The next sentence without a voice, from one on; the last there is where all have one. */
function nextOpen(store: StudioStore, id: string): string {
  const rows = rowsOf(store.getState().work!.files);
  const at = rows.findIndex((row) => row.id === id);
  const open = rows.slice(at + 1).find((row) => tokenOf(row) === undefined);
  return (open ?? rows[Math.min(at + 1, rows.length - 1)])?.id ?? id;
}

function sayLeft(store: StudioStore, words: StudioWords, first: string): void {
  const { work, actions } = store.getState();
  const left = rowsOf(work!.files).filter((row) => tokenOf(row) === undefined).length;
  actions.say(`${first} ${left === 0 ? words.script.done : words.script.left(left)}`);
}

/** Gives the sentence a voice. @param goOn whether the next sentence without one is taken in hand */
export function voice(store: StudioStore, words: StudioWords, id: string, token: string, goOn: boolean): void {
  const { work, actions } = store.getState();
  const row = rowAt(store, id);
  if (!work || !row) return;
  const how = howSaid(work.files, row, token);
  actions.change({ what: 'voice', of: id }, (files) => giveVoice(files, id, token, how));
  const name = voiceName(written(store.getState().work!.files), token, words.text.outlet);
  sayLeft(store, words, words.script.gave(id, name));
  if (goOn) actions.hold(nextOpen(store, id));
}

/** Adds a name to the cast and gives it the sentence, as one deed. */
export function voiceOfNew(
  store: StudioStore,
  words: StudioWords,
  { id, name, type, goOn = false }: { id: string; name: string; type: EntityType; goOn?: boolean },
): void {
  const { work, actions } = store.getState();
  const row = rowAt(store, id);
  if (!work || !row || name.trim() === '') return;
  const how = howSaid(work.files, row, name);
  actions.change({ what: 'voice', of: id }, (files) => {
    const added = addActor(files, name, type);
    return giveVoice(added.files, id, added.id, how);
  });
  sayLeft(store, words, words.script.gave(id, name.trim()));
  if (goOn) actions.hold(nextOpen(store, id));
}

/** Gives a sentence to somebody whom the article does not name. */
export function voiceOfUnnamed(
  store: StudioStore,
  words: StudioWords,
  { id, name, one = false, goOn = false }: { id: string; name: string; one?: boolean; goOn?: boolean },
): void {
  const { work, actions } = store.getState();
  const row = rowAt(store, id);
  if (!work || !row || name.trim() === '') return;
  const how = howSaid(work.files, row, name);
  actions.change({ what: 'voice', of: id }, (files) => {
    const added = addUnnamed(files, name, one);
    return giveVoice(added.files, id, added.id, how);
  });
  sayLeft(store, words, words.script.gave(id, name.trim()));
  if (goOn) actions.hold(nextOpen(store, id));
}

/** Joins a sentence with the next one, or says why not. */
export function join(store: StudioStore, words: StudioWords, id: string): void {
  const { work, actions } = store.getState();
  const joined = work && joinNext(work.files, id);
  if (!joined) return;
  if (typeof joined === 'string') return actions.say(words.card.uncut[joined]);
  actions.change({ what: 'join', of: id }, () => joined);
  actions.say(words.card.joined(id));
}

/** Splits a sentence before the words in hand, or says why not. */
export function cut(store: StudioStore, words: StudioWords, id: string): void {
  const { work, taken, actions } = store.getState();
  const row = rowAt(store, id);
  const span = work && row && taken && takenSpan(row.words, langOf(work.files, row), taken);
  if (!work || !span) return actions.say(words.card.splitWhere);
  const parts = splitAt(work.files, id, span.start);
  if (typeof parts === 'string') return actions.say(words.card.uncut[parts]);
  actions.change({ what: 'split', of: id }, () => parts);
  actions.take(null);
  actions.say(words.card.wasSplit(id));
}

/** The words of the sentence in hand that are taken, by the keyboard; none where none are. */
export function wordsInHand(store: StudioStore): string {
  const { work, held, taken } = store.getState();
  const row = rowAt(store, held);
  const span = work && row && taken && takenSpan(row.words, langOf(work.files, row), taken);
  return span ? row.words.slice(span.start, span.end) : '';
}

export function unvoice(store: StudioStore, words: StudioWords, id: string): void {
  const { work, actions } = store.getState();
  if (!work) return;
  const rests = restsOn(work.files, id).length > 0;
  if (actions.change({ what: 'unvoice', of: id }, (files) => takeVoice(files, id)))
    actions.say(rests ? words.script.rests(id) : words.script.took(id));
}

/** Takes what is suggested for a sentence. @returns whether there was anything */
export function ink(store: StudioStore, words: StudioWords, id: string): boolean {
  const { work } = store.getState();
  const row = rowAt(store, id);
  if (!work || !row || tokenOf(row) !== undefined) return false;
  const pencil = voicePencil(work.files, row);
  if (!pencil) return false;
  if (pencil.actor !== undefined && pencil.pronoun !== undefined) {
    // The sentence itself names nobody, and readers are told so.
    const { actor } = pencil;
    const how = howSaid(work.files, row, actor);
    store
      .getState()
      .actions.change({ what: 'voice', of: id }, (files) =>
        giveVoice(files, id, { who: actor, attribution: 'resolved' }, how),
      );
    sayLeft(store, words, words.script.gave(id, pencil.name));
    store.getState().actions.hold(nextOpen(store, id));
  } else if (pencil.actor !== undefined) voice(store, words, id, pencil.actor, true);
  else if (pencil.unnamed) voiceOfUnnamed(store, words, { id, name: pencil.name, one: pencil.unnamed.one, goOn: true });
  else voiceOfNew(store, words, { id, name: pencil.name, type: 'person', goOn: true });
  return true;
}

/** Says of the statement in hand, or of the newest one, that an answer was looked for and none found; or takes that back. */
export function lookedFor(store: StudioStore, words: StudioWords): void {
  const { work, chosen, actions } = store.getState();
  if (!work) return;
  const all = written(work.files);
  const relation = all.relations.find(({ id }) => id === chosen) ?? all.relations.at(-1);
  if (!relation) return;
  if (all.answers.some(({ to }) => to === relation.id)) return actions.say(words.answers.answered);
  const said = saidOf(all, relation);
  actions.choose(relation.id, true);
  if (actions.change({ what: 'answer', of: said }, (files) => toggleUnanswered(files, relation.id)))
    actions.say(relation.answered === undefined ? words.answers.lookedFor(said) : words.answers.notLookedFor(said));
}

/** Takes the last deed back, or does it again, and says which. */
export function turnBack(store: StudioStore, said: string, way: 'undo' | 'redo'): void {
  const { actions } = store.getState();
  actions[way]();
  actions.say(said);
}

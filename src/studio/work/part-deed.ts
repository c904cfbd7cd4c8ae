import { addPart, overlapWith } from '../edit/parts';
import type { Row } from '../script/rows';
import type { StudioWords } from '../words/words';
import type { StudioStore } from './state';

/**
 * Makes exact words a part of their sentence, in its voice, and says what came of it. Words within a part become a part of it;
 * words that reach beyond one are nobody's yet, and the author says which are meant.
 */
export function makePart(store: StudioStore, words: StudioWords, row: Row, exact: string): void {
  const { actions } = store.getState();
  const whose = row.passage?.voice ?? row.passage?.attributions?.[0]?.voice;
  if (whose === undefined) return actions.say(words.card.voiceFirst);
  const overlap = overlapWith(row, exact);
  if (overlap?.how === 'beyond') return actions.say(words.card.beyond(row.id, overlap.words));
  const done = actions.change({ what: 'part', of: row.id }, (files) => addPart(files, row.id, exact, whose));
  if (!done) return actions.say(words.statements.wordsWrong);
  actions.say(overlap ? words.card.partWithin(exact, overlap.words) : words.card.partAdded(exact));
}

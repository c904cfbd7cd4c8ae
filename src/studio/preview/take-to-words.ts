/** From what is chosen in the preview to its words in the article, and to where it is edited. */
import { written } from '../dossier/written';
import { mentionsIn } from '../script/pencil';
import { rowsByPassage, rowsOf, type Row } from '../script/rows';
import type { Relation } from '../script/typed-statement';
import type { StudioStore } from '../work/state';
import type { StudioWords } from '../words/words';
import type { Chosen } from './messages';

interface Found {
  readonly relation: Relation | undefined;
  readonly actor: string | undefined;
  /** The sentence of it: the one looked at, the first it rests on, or the first that names it. */
  readonly row: Row | undefined;
}

/** What of the dossier at work is chosen; the preview may show a state before it. */
function find(store: StudioStore, { select, passage }: Chosen): Found | null {
  const { work } = store.getState();
  if (!work) return null;
  const { relations, entities } = written(work.files);
  const rows = rowsOf(work.files);
  const relation = relations.find(({ id }) => id === select);
  const actor = entities.find(({ id }) => id === select)?.id;
  const of = (id: string | undefined | null): Row | undefined => rowsByPassage(rows).get(id ?? '');
  const row =
    of(passage) ??
    of(relation?.evidence.find((piece) => of(piece.passage))?.passage) ??
    (actor === undefined
      ? undefined
      : rows.find(({ words }) => mentionsIn(work.files, words).some(({ entity }) => entity === actor)));
  return { relation, actor, row };
}

/** Takes the sentence in hand that the choice rests on, and its statement; where there is no script, for when one comes there. */
export function takeToWords(store: StudioStore, words: StudioWords, chosen: Chosen): void {
  const found = find(store, chosen);
  if (!found) return;
  const { actions } = store.getState();
  if (found.row) actions.hold(found.row.id);
  if (found.relation) actions.choose(found.relation.id);
  if (found.row) actions.say(words.previewPane.took(found.row.id));
}

/** Goes to where the choice is edited: a statement's form, an actor's card, a sentence's. */
export function editThere(store: StudioStore, chosen: Chosen): void {
  const found = find(store, chosen);
  if (!found) return;
  const { actions } = store.getState();
  const { relation, actor, row } = found;
  if (relation && row) {
    actions.go('statements');
    actions.hold(row.id);
    actions.edit(relation.id);
    focusOn('.statement-form [data-field="from"]');
  } else if (actor !== undefined) {
    if (row) actions.hold(row.id);
    actions.openActor(actor);
    focusOn(`[data-actor="${CSS.escape(actor)}"] button`);
  } else if (row) {
    actions.go('text');
    actions.hold(row.id);
    focusOn(`[data-sentence="${CSS.escape(row.id)}"]`);
  } else return;
  // On a narrow page the preview is all there is to see.
  if (matchMedia('(max-width: 899px)').matches) actions.setPreview(false);
}

/** What is drawn next gets the focus, out of the preview's page too. */
const focusOn = (selector: string): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
};

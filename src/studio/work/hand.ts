/** What an author has in hand and where they are: nothing of it is in the dossier, and none of it is a deed. */
import { written } from '../dossier/written';
import { rowsByPassage, rowsOf } from '../script/rows';
import type { Actions, StudioState, Work } from './state';

/** Neither words nor a statement are in hand. */
export const AT_REST = { taken: null, editing: null, chosen: null, answering: false } as const;

/** At the start, with nothing in hand. */
export const AT_START = {
  place: 'start',
  held: null,
  marked: '',
  begun: 0,
  actor: null,
  step: null,
  ...AT_REST,
  preview: false,
  apart: false,
  sheet: null,
  wordsFirst: false,
} as const;

type HandActions = Pick<
  Actions,
  'go' | 'hold' | 'take' | 'begin' | 'isAwaited' | 'edit' | 'choose' | 'answer' | 'openActor' | 'holdStep'
>;

export function handActions(set: (change: Partial<StudioState>) => void, get: () => StudioState): HandActions {
  let awaited = false;
  const go: Actions['go'] = (place) =>
    set({
      place,
      marked: '',
      editing: null,
      answering: false,
      taken: null,
      sheet: null,
      // What was said of a deed was said in the place it was done in.
      ...(place === get().place ? {} : { said: '' }),
    });
  return {
    go,
    hold: (held) => set(held === get().held ? { marked: '' } : { held, marked: '', taken: null }),
    take: (taken) => set({ taken }),
    begin(held, marked) {
      awaited = true;
      set({ held, marked, editing: null, answering: false, place: 'statements', begun: get().begun + 1 });
    },
    isAwaited() {
      const was = awaited;
      awaited = false;
      return was;
    },
    edit: (editing) => set({ editing, marked: '', answering: false, ...(editing === null ? {} : { chosen: editing }) }),
    choose(chosen, stay = false) {
      const { work, held, editing, answering } = get();
      const other = editing !== null && editing !== chosen ? { editing: null } : {};
      // While an answer is marked, the sentence in hand is the answer.
      const ids = work && !stay && !answering ? sentencesOf(work, chosen) : [];
      if (ids.length === 0 || ids.includes(held ?? '')) return set({ chosen, ...(stay ? {} : other) });
      set({ chosen, held: ids[0]!, marked: '', taken: null, ...other });
    },
    answer(answering) {
      const { work, chosen, place } = get();
      if (!work) return;
      const ids = written(work.files).relations.map(({ id }) => id);
      const to = chosen !== null && ids.includes(chosen) ? chosen : (ids.at(-1) ?? null);
      set({ answering, chosen: to, editing: null, marked: '', place: answering ? 'statements' : place });
    },
    openActor(actor) {
      if (actor !== null && get().place !== 'cast') go('cast');
      set({ actor });
    },
    holdStep: (step) => set({ step }),
  };
}

/** The sentences a statement rests on, in the order of its evidence. */
function sentencesOf({ files }: Work, statement: string | null): string[] {
  const relation = written(files).relations.find(({ id }) => id === statement);
  const byPassage = rowsByPassage(rowsOf(files));
  return (relation?.evidence ?? []).flatMap(({ passage }) => byPassage.get(passage ?? '')?.id ?? []);
}

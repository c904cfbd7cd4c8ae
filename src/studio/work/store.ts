/** The Studio's state and all that an author can do. Files are the truth; everything shown is read from them. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Judge } from '../judge/ask-judge';
import { apply, differences, inverse, stacksOf, type Deed, type DeedLabel } from '../keep/deed';
import type { Keeper } from '../keep/keeper';
import { seqOf, startKeeping, type Keeping as Writer } from '../keep/keeping';
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { rowsOf } from '../script/rows';
import type { Actions, StudioState, Work } from './state';

/** Neither words nor a statement are in hand. */
const AT_REST = { taken: null, editing: null, chosen: null, answering: false } as const;

export type StudioStore = StoreApi<StudioState>;

/** What the Studio is lent: a gate to ask, a clock, and the browser's store where there is one. */
export interface Lent {
  readonly judge: (store: StudioStore) => Judge;
  readonly keeper: Promise<Keeper>;
  readonly now?: () => number;
}

export function createStudio({ judge, keeper, now = Date.now }: Lent): StudioStore {
  let writer: Writer | null = null;
  let shelf: Keeper | null = null;
  let merge: string | undefined;
  let awaited = false;
  const store = createStore<StudioState>()((set, get) => {
    const show = (work: Work): void => {
      set({ work, keeping: writer ? { state: 'keeping' } : get().keeping });
      writer?.keep(work);
      gate.ask({ seq: seqOf(work), folder: work.folder, files: work.files });
    };

    /** With one more deed in the history. */
    const having = (
      work: Work,
      files: Files,
      label: DeedLabel,
      more: Pick<Deed, 'undoes' | 'redoes' | 'merge'> = {},
    ): Work => {
      const deed = { seq: seqOf(work) + 1, label, splices: differences(work.files, files), at: now(), ...more };
      return { ...work, files, deeds: [...work.deeds, deed] };
    };

    /** With the last deed taken back, or the next one done again. */
    const turned = (work: Work, way: 'undo' | 'redo'): Work | null => {
      const deed = stacksOf(work.deeds)[way].at(-1);
      const files = deed && apply(work.files, way === 'undo' ? inverse(deed.splices) : deed.splices);
      return files
        ? having(work, files, deed.label, way === 'undo' ? { undoes: deed.seq } : { redoes: deed.seq })
        : null;
    };

    const goThrough = (steps: number): void => {
      const { work } = get();
      let at = work;
      for (let i = 0; i < Math.abs(steps) && at; i++) at = turned(at, steps < 0 ? 'undo' : 'redo') ?? at;
      if (at && at !== work) show(at);
    };

    const refresh = async (): Promise<void> => {
      if (shelf) set({ shelf: await shelf.list() });
    };

    const open = (work: Work): void => {
      const first = rowsOf(work.files).find(({ passage }) => passage === undefined) ?? rowsOf(work.files)[0];
      set({
        place: 'text',
        held: first?.id ?? null,
        marked: '',
        ...AT_REST,
        verdict: null,
        passed: null,
        draft: null,
        preview: false,
      });
      show(work);
    };

    const actions: Actions = {
      go: (place) => set({ place, marked: '', editing: null, answering: false, taken: null, sheet: null }),
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
      edit: (editing) =>
        set({ editing, marked: '', answering: false, ...(editing === null ? {} : { chosen: editing }) }),
      choose: (chosen) => set({ chosen }),
      answer(answering) {
        const { work, chosen, place } = get();
        if (!work) return;
        const ids = written(work.files).relations.map(({ id }) => id);
        const to = chosen !== null && ids.includes(chosen) ? chosen : (ids.at(-1) ?? null);
        set({ answering, chosen: to, editing: null, marked: '', place: answering ? 'statements' : place });
      },
      setDraft: (draft) => set({ draft, place: draft ? 'check' : 'start' }),
      begun(folder, files, label, history) {
        const deeds = history ?? [{ seq: 1, label, splices: differences({}, files), at: now() }];
        open({ id: newId(now()), folder, files, deeds });
      },
      change(label, edit) {
        const { work } = get();
        if (!work) return false;
        const files = edit(work.files);
        if (differences(work.files, files).length === 0) return false;
        show(having(work, files, label, merge === undefined ? {} : { merge }));
        return true;
      },
      asOne(key, act) {
        merge = key;
        try {
          act();
        } finally {
          merge = undefined;
        }
      },
      undo: () => goThrough(-1),
      redo: () => goThrough(1),
      goThrough,
      async openKept(id) {
        const kept = (await shelf?.list())?.find((one) => one.id === id);
        if (!shelf || !kept) return;
        const deeds = await shelf.history(id);
        const { folder, files, seq, saved } = kept;
        open({ id, folder, files, deeds, keptTo: seq, ...(saved ? { saved } : {}) });
      },
      async bin(id) {
        writer?.drop(id);
        await setBinned(shelf, id, now());
        if (get().work?.id === id) set({ work: null, place: 'start' });
        await refresh();
      },
      async restore(id) {
        await setBinned(shelf, id, undefined);
        await refresh();
      },
      copy() {
        const { work } = get();
        if (work) show({ ...work, id: newId(now()), keptTo: 0 });
      },
      savedToFile() {
        const { work } = get();
        if (work) show({ ...work, saved: { at: now(), seq: seqOf(work) } });
      },
      setPreview: (preview) => set({ preview }),
      openSheet: (sheet) => set({ sheet }),
      say: (said) => set({ said }),
      judged(verdict) {
        const { work } = get();
        if (!work || !verdict.passes || seqOf(work) !== verdict.seq) return set({ verdict });
        const passed = { folder: work.folder, files: work.files, at: work.deeds.at(-1)?.at ?? now() };
        set({ verdict, passed });
      },
    };

    return {
      place: 'start',
      held: null,
      marked: '',
      begun: 0,
      ...AT_REST,
      work: null,
      draft: null,
      verdict: null,
      passed: null,
      keeping: { state: 'opening' },
      shelf: [],
      preview: false,
      sheet: null,
      said: '',
      actions,
    };
  });
  const gate = judge(store);
  const connect = async (): Promise<void> => {
    let opened: Keeper;
    try {
      opened = await keeper;
    } catch {
      store.setState({ keeping: { state: 'refused' } });
      return;
    }
    shelf = opened;
    const mine = (id: string): boolean => store.getState().work?.id === id;
    writer = startKeeping(opened, {
      kept: (id, seq) => {
        const { work } = store.getState();
        if (mine(id) && work && seqOf(work) === seq) store.setState({ keeping: { state: 'kept', seq, at: now() } });
        void list();
      },
      failed: (id) => mine(id) && store.setState({ keeping: { state: 'failed' } }),
      elsewhere: (id) => mine(id) && store.setState({ keeping: { state: 'elsewhere' } }),
    });
    const list = async (): Promise<void> => store.setState({ shelf: await opened.list() });
    store.setState({ keeping: { state: 'keeping' } });
    await list();
    const { work } = store.getState();
    if (work) writer.keep(work);
  };
  void connect();
  return store;
}

async function setBinned(keeper: Keeper | null, id: string, binned: number | undefined): Promise<void> {
  const kept = (await keeper?.list())?.find((one) => one.id === id);
  if (!keeper || !kept) return;
  const { binned: _before, ...rest } = kept;
  await keeper.write(binned === undefined ? rest : { ...rest, binned }, []);
}

/** Unlike any other of this browser; secure contexts alone have `randomUUID`. */
const newId = (now: number): string => `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

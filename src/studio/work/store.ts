/** The Studio's state and all that an author can do. Files are the truth; everything shown is read from them. */
import { createStore } from 'zustand/vanilla';
import type { Judge } from '../judge/ask-judge';
import { differences } from '../keep/deed';
import { seqOf } from '../keep/keeping';
import type { VersionWhy } from '../keep/versions';
import { keepLetters, keptLetters } from '../keys/letters';
import { rowsOf } from '../script/rows';
import { atWork, startDesk, type LentDesk } from './desk';
import { AT_REST, AT_START, handActions } from './hand';
import { goneThrough, having } from './history';
import { withNotice } from './notices';
import type { Actions, StudioState, StudioStore, Work } from './state';

/** What the Studio is lent: a gate to ask, a clock, the browser's store and the way to other tabs where there are such. */
export interface Lent extends Omit<LentDesk, 'now'> {
  readonly judge: (store: StudioStore) => Judge;
  readonly now?: () => number;
}

/** Before these a version is kept: much comes at once. */
const LARGE: Readonly<Record<string, VersionWhy>> = {
  article: 'article',
  edition: 'edition',
  list: 'list',
  'record rows': 'record',
};

export function createStudio({ judge, now = Date.now, ...lent }: Lent): StudioStore {
  let merge: string | undefined;
  const store = createStore<StudioState>()((set, get) => {
    /** Shows a state, and has it kept. */
    const show = (work: Work): void => {
      const before = get().work;
      // What is wrong stays said until it is right.
      const { keeping } = get();
      const isWrong = keeping.state === 'refused' || (keeping.state === 'failed' && before?.id === work.id);
      set({ work, keeping: isWrong ? keeping : { state: 'keeping' } });
      desk.keep(work, before);
      ask(work);
    };

    /** Whether something can be changed; where not, it is said. */
    const may = (): boolean => {
      if (get().stopped === null) return true;
      set({ refusals: get().refusals + 1 });
      return false;
    };

    const goThrough = (steps: number): void => {
      const { work } = get();
      if (!may() || !work) return;
      const there = goneThrough(work, steps, now());
      if (there !== work) show(there);
    };

    const open = (work: Work, writes = true): void => {
      const first = rowsOf(work.files).find(({ passage }) => passage === undefined) ?? rowsOf(work.files)[0];
      set({
        place: 'text',
        held: first?.id ?? null,
        marked: '',
        actor: null,
        step: null,
        ...AT_REST,
        verdict: null,
        passed: null,
        draft: null,
        preview: false,
        stopped: writes ? null : { why: 'follows' },
        refusals: 0,
      });
      if (writes) return show(work);
      set({ work });
      ask(work);
    };

    const actions: Actions = {
      ...handActions(set, get),
      setDraft: (draft) => set({ draft, place: draft ? 'check' : 'start' }),
      begun(folder, files, label, history) {
        const deeds = history ?? [{ seq: 1, label, splices: differences({}, files), at: now() }];
        const id = newId(now());
        desk.begin(id);
        open({ id, folder, files, deeds });
      },
      may,
      change(label, edit) {
        const { work } = get();
        if (!work) return false;
        const files = edit(work.files);
        if (differences(work.files, files).length === 0 || !may()) return false;
        desk.version(work, LARGE[`${label.what} ${label.of}`] ?? LARGE[label.what]);
        show(having(work, files, label, now(), merge === undefined ? {} : { merge }));
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
        const kept = await desk.open(id);
        if (kept) open(kept.work, kept.writes);
      },
      async bin(id) {
        await desk.setBinned(id, now());
        if (get().work?.id === id) set({ work: null, place: 'start', stopped: null });
      },
      restore: (id) => desk.setBinned(id, undefined),
      copy() {
        const { work } = get();
        if (!work) return;
        const id = newId(now());
        desk.begin(id);
        show({ ...work, id, keptTo: 0 });
      },
      savedToFile(name) {
        const { work, stopped } = get();
        const saved = { at: now(), ...(name === undefined ? {} : { name }) };
        if (work && stopped === null) show({ ...work, saved: { ...saved, seq: seqOf(work) } });
      },
      madePublic(id, seq) {
        const { work, stopped } = get();
        if (work?.id === id && stopped === null) show({ ...work, published: { at: now(), seq } });
      },
      versions: async () => desk.versions(get().work?.id ?? ''),
      lookAt(version) {
        const from = atWork(get());
        if (!from || (get().stopped !== null && get().stopped?.why !== 'looks')) return;
        const deeds = from.deeds.filter(({ seq }) => seq <= version.seq);
        const work = { ...from, files: version.files, deeds };
        set({ work, stopped: { why: 'looks', version, from }, ...AT_REST, verdict: null, passed: null });
        ask(work);
      },
      lookAway(keepIt) {
        const { stopped } = get();
        if (stopped?.why !== 'looks') return;
        const { from, version } = stopped;
        set({ work: from, stopped: null, ...AT_REST, verdict: null, passed: null });
        if (!keepIt || differences(from.files, version.files).length === 0) return ask(from);
        desk.version(from, 'return');
        show(having(from, version.files, { what: 'version', of: '' }, now()));
      },
      takeOver() {
        const { work } = get();
        if (work) desk.takeOver(work.id);
      },
      setPreview: (preview) => set({ preview }),
      setApart: (apart) => set(apart ? { apart, preview: false } : { apart }),
      openSheet: (sheet, words = false) => set({ sheet, wordsFirst: words }),
      setLetters(letters) {
        keepLetters(letters);
        set({ letters });
      },
      say: (said) => set({ said }),
      tell: (notice) => set({ notices: withNotice(get().notices, notice) }),
      putAway: (is) => set({ notices: get().notices.filter((one) => one.is !== is) }),
      judged(verdict) {
        const { work } = get();
        if (!work || !verdict.passes || seqOf(work) !== verdict.seq) return set({ verdict });
        const passed = { folder: work.folder, files: work.files, at: work.deeds.at(-1)?.at ?? now() };
        set({ verdict, passed });
      },
    };

    return {
      ...AT_START,
      letters: keptLetters(),
      work: null,
      draft: null,
      verdict: null,
      passed: null,
      keeping: { state: 'opening' },
      stopped: null,
      refusals: 0,
      shelf: [],
      notices: [],
      said: '',
      actions,
    };
  });
  const gate = judge(store);
  const ask = (work: Work): void => gate.ask({ seq: seqOf(work), folder: work.folder, files: work.files });
  const desk = startDesk({ ...lent, now }, store, (work) => {
    store.setState({ work });
    ask(work);
  });
  return store;
}

/** Unlike any other of this browser; secure contexts alone have `randomUUID`. */
const newId = (now: number): string => `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

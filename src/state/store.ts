import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dossier, Id } from '../domain/dossier';
import type { Lang } from '../domain/text';
import type { Part, Theme } from '../domain/view-params';
import type { LinkIndex } from '../domain/link-index';
import { hasMap } from '../domain/parts';
import { applyPatch } from './url/patch';
import { inTextOrder, passagesOfSelection } from './selectors/selection';
import { enterStep } from './selectors/tour';
import * as move from './transitions';
import { normaliseCamera } from './url/camera-param';
import type { Complaint } from './url/read';
import { urlContext, type UrlContext } from './url/url-context';
import type { MapView, ViewState } from './view-state';

/** What a reader or the page can do. Each is one transition, told to subscribers at most once. */
export interface Actions {
  selectMark(id: Id): void;
  selectPassage(id: Id): void;
  /** Walks the selection's passages, or the whole text's when nothing is selected. */
  stepPassage(by: 1 | -1): void;
  /** Escape. */
  clear(): void;
  setVoice(voice: ViewState['voice']): void;
  /** Shows one voice more, or one less. */
  toggleVoice(token: string): void;
  setLayer(layer: ViewState['layer']): void;
  setYear(year: string | null): void;
  setCamera(camera: MapView | null): void;
  /** Marks a step as current without its view; null leaves the tour. */
  setStep(step: number | null): void;
  /** Goes to a step of the tour and takes its whole view. */
  enterStep(step: number): void;
  setPicture(picture: ViewState['picture']): void;
  setLang(lang: Lang): void;
  /** Values in URL vocabulary, checked; those not taken become `complaints`. */
  applyPatch(patch: Readonly<Record<string, string>>): void;
  /** Takes a whole view at once, as read from a link. */
  restore(view: ViewState, complaints?: readonly Complaint[]): void;
  /** Previews a mark or passage; never part of a link. */
  setHover(id: Id | null): void;
  setPane(pane: Part): void;
  setTheme(theme: Theme): void;
  dismissComplaints(): void;
  /** Takes the same dossier with the texts of another language in it. */
  addTranslation(dossier: Dossier, links: LinkIndex, whole: Dossier): void;
  /** Takes the same dossier with what its first view did not say. Marks are not drawn again for it. */
  addDetails(whole: Dossier): void;
}

export interface SaysoState {
  /** What the marks are drawn from; a page may have left out of it what its first view does not say. */
  readonly dossier: Dossier;
  /** The same with all that is known by now: remarks, descriptions, cited addresses. */
  readonly whole: Dossier;
  readonly links: LinkIndex;
  readonly context: UrlContext;
  readonly view: ViewState;
  readonly hover: Id | null;
  /** What a phone shows, one at a time. */
  readonly pane: Part;
  readonly theme: Theme;
  readonly complaints: readonly Complaint[];
  readonly actions: Actions;
}

export type SaysoStore = StoreApi<SaysoState>;

/**
 * Makes one instance's store; several may share a page.
 * A prerendered page starts from the opening view, as its HTML does, and takes its link's view after hydration.
 * @param initial parts of the view that differ from the dossier's opening view
 */
export function createSaysoStore({
  dossier,
  links,
  initial = {},
  pane: firstPane = hasMap(dossier) ? 'map' : 'network',
}: {
  dossier: Dossier;
  links: LinkIndex;
  initial?: Partial<ViewState>;
  /** What a page begins with where it shows one part at a time: by default the map where there is one. */
  pane?: Part;
}): SaysoStore {
  const context = urlContext(dossier, links);
  const wholeText = inTextOrder(dossier).map(({ id }) => id);

  return createStore<SaysoState>()((set, get) => {
    const go = (next: ViewState): void => {
      if (next !== get().view) set({ view: next });
    };
    const walk = (view: ViewState): readonly Id[] =>
      view.select === null
        ? wholeText
        : passagesOfSelection(links, dossier, view).flatMap(({ passages }) => passages.map(({ id }) => id));

    const actions: Actions = {
      selectMark: (id) => go(move.selectMark(get().view, id, links)),
      selectPassage: (id) => go(move.selectPassage(get().view, id, links)),
      stepPassage: (by) => go(move.stepPassage(get().view, by, walk(get().view))),
      clear: () => go(move.clear(get().view)),
      setVoice: (voice) => go(move.setVoice(get().view, voice)),
      toggleVoice: (token) => go(move.toggleVoice(get().view, token)),
      setLayer: (layer) => go(move.setLayer(get().view, layer)),
      setYear: (year) => go(move.setYear(get().view, year)),
      setCamera: (camera) => {
        const next = move.setCamera(get().view, camera);
        go(move.setCamera(get().view, normaliseCamera(next.camera, context.presets)));
      },
      setStep: (step) => go(move.setStep(get().view, step)),
      enterStep: (step) => go(enterStep(get().view, step, context)),
      setPicture: (picture) => go(move.setPicture(get().view, picture)),
      setLang: (lang) => go(move.setLang(get().view, lang)),
      applyPatch: (patch) => {
        const { state, complaints } = applyPatch(get().view, patch, context);
        set(complaints.length > 0 ? { view: state, complaints } : { view: state });
      },
      restore: (view, complaints = []) => set({ view, complaints }),
      setHover: (hover) => {
        if (hover !== get().hover) set({ hover });
      },
      setPane: (pane) => set({ pane }),
      setTheme: (theme) => set({ theme }),
      dismissComplaints: () => set({ complaints: [] }),
      // Whatever is remembered of a store is remembered by its context.
      addTranslation: (said, linked, whole) =>
        set({ dossier: said, whole, links: linked, context: { ...context, links: linked } }),
      addDetails: (whole) => set({ whole }),
    };

    return {
      dossier,
      whole: dossier,
      links,
      context,
      view: { ...context.opening, ...initial },
      hover: null,
      pane: firstPane,
      theme: 'auto',
      complaints: [],
      actions,
    };
  });
}

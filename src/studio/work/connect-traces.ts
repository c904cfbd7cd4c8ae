import { noteFile, noteWriting, readFile, readWriting } from '../keep/traces';
import type { StudioState, StudioStore } from './state';

/** A dossier at work is noted to be so as often as this, in ms: by it one knows when the Studio was closed. */
const BEAT = 15_000;

type Page = Pick<Window, 'addEventListener' | 'document' | 'setInterval'>;

/** The dossier that this tab writes. */
const writingOf = ({ work, stopped }: StudioState): string | null =>
  work && stopped === null ? work.id : stopped?.why === 'looks' ? stopped.from.id : null;

/**
 * Notes what is being written as long as the page is seen; a dossier that is opened with such a note was closed without
 * warning, which is told. Only for pages with the browser's locks: without them, another tab may be writing it.
 */
export function noteClosing(store: StudioStore, page: Page, now: () => number = Date.now): void {
  let noted: string | null = null;
  const note = (id: string | null): void => {
    if (noted !== null && noted !== id) noteWriting(noted, null);
    noted = id;
    if (id !== null) noteWriting(id, now());
  };
  const beat = (): void => note(page.document.visibilityState === 'hidden' ? null : writingOf(store.getState()));
  store.subscribe((state) => {
    const id = writingOf(state);
    if (id === noted) return;
    const at = id === null ? null : readWriting(id);
    if (id !== null && at !== null) noteWriting(id, null);
    beat();
    if (at !== null) state.actions.tell({ is: 'crashed', at, upTo: state.work?.deeds.at(-1)?.at ?? at });
  });
  page.setInterval(beat, BEAT);
  page.document.addEventListener('visibilitychange', beat);
  page.addEventListener('pagehide', () => note(null));
  page.addEventListener('pageshow', beat);
}

/** Notes the last file; where the dossier it was saved of is no longer kept, the store was cleared, which is told. */
export function noteLastFile(store: StudioStore): void {
  let looked = false;
  let told = false;
  store.subscribe(({ work, shelf, actions }, before) => {
    const saved = work?.saved;
    if (work && saved?.name !== undefined && before.work?.id === work.id && before.work.saved?.at !== saved.at)
      noteFile({ id: work.id, name: saved.name });
    if (told && work && !before.work) noteFile(null);
    if (shelf === before.shelf) return;
    const file = readFile();
    const kept = shelf.find(({ id }) => id === file?.id);
    if (kept?.binned !== undefined) noteFile(null);
    if (!looked && file && !kept) {
      told = true;
      actions.tell({ is: 'evicted', file: file.name });
    }
    looked = true;
  });
}

/** What is being made, outside the place that shows it: an author may go on working and come back. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Files } from '../dossier/files';
import { askPublisher } from './ask-publisher';
import type { Failure, Progress, Wish } from './making';

/** How it stands with one kind of file. */
export type Job =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly progress: Progress | null; readonly stop: () => void }
  /** With the files it was to be made of: what was wrong says nothing of others. */
  | { readonly is: 'failed'; readonly why: Failure; readonly files: Files };

const IDLE: Job = { is: 'idle' };

const jobs = createStore<Readonly<Record<Wish['is'], Job>>>(() => ({ page: IDLE, site: IDLE }));

export const useJob = (kind: Wish['is']): Job => useStore(jobs, (state) => state[kind]);

/** What is said of a job to those who do not see it. */
export type Told =
  | { readonly is: 'step'; readonly step: Progress['step'] }
  | { readonly is: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly is: 'ended' }
  | { readonly is: 'failed'; readonly why: Failure };

/** Has something made, unless one of its kind is being made. @param tell hears each step once, and the end */
export async function startJob(wish: Wish, tell: (told: Told) => void): Promise<void> {
  if (jobs.getState()[wish.is].is === 'making') return;
  const set = (job: Job): void => jobs.setState({ [wish.is]: job });
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  set({ is: 'making', progress: null, stop });
  let step: Progress['step'] | null = null;
  const made = await askPublisher(
    wish,
    (progress) => {
      set({ is: 'making', progress, stop });
      if (step !== progress.step) tell({ is: 'step', step: (step = progress.step) });
    },
    stopping.signal,
  );
  if (made?.is === 'failed') set({ ...made, files: wish.files });
  else set(IDLE);
  tell(made ?? { is: 'ended' });
}

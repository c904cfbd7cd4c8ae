import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { written, type Written } from '../dossier/written';
import { rowsOf, type Row } from '../script/rows';
import { useWords } from '../words/words';
import { voiceSlots, type VoiceSlot } from '../script/voices';
import type { Actions, StudioState, Work } from './state';
import type { StudioStore } from './state';

export const StudioContext = createContext<StudioStore | null>(null);

export function useStudioStore(): StudioStore {
  const store = useContext(StudioContext);
  if (store === null) throw new Error('A part of the Studio stands outside of it.');
  return store;
}

/** A slice of the state. @param select must return what is remembered, never a new object each time */
export const useStudio = <T>(select: (state: StudioState) => T): T => useStore(useStudioStore(), select);

export const useStudioActions = (): Actions => useStudioStore().getState().actions;

/** The dossier at work; only asked where there is one. */
export function useWork(): Work {
  const work = useStudio((state) => state.work);
  if (work === null) throw new Error('There is no dossier at work.');
  return work;
}

/** Whether nothing can be changed just now: another tab writes, or a version is looked at. */
export const useIsStopped = (): boolean => useStudio((state) => state.stopped !== null);

/** What its files say. */
export const useWritten = (): Written => written(useWork().files);

export const useRows = (): readonly Row[] => rowsOf(useWork().files);

/** The sentence in hand. */
export function useHeld(): Row | undefined {
  const held = useStudio((state) => state.held);
  return useRows().find(({ id }) => id === held);
}

/** The voices that digits give. */
export const useSlots = (): readonly VoiceSlot[] => voiceSlots(useWork().files, useWords().text.outlet);

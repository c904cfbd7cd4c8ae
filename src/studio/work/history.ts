/** The history of a dossier at work: only ever longer, by a deed that is new, or by one that takes back or does again. */
import type { Files } from '../dossier/files';
import { apply, differences, inverse, stacksOf, type Deed, type DeedLabel } from '../keep/deed';
import { seqOf } from '../keep/keeping';
import type { Work } from './state';

/** With one more deed. @param at when it is done, in ms since 1970 */
export function having(
  work: Work,
  files: Files,
  label: DeedLabel,
  at: number,
  more: Pick<Deed, 'undoes' | 'redoes' | 'merge'> = {},
): Work {
  const deed = { seq: seqOf(work) + 1, label, splices: differences(work.files, files), at, ...more };
  return { ...work, files, deeds: [...work.deeds, deed] };
}

/** Gone through: so many deeds are done again, or, below zero, taken back; as far as there are any. */
export function goneThrough(work: Work, steps: number, at: number): Work {
  let there = work;
  for (let i = 0; i < Math.abs(steps); i++) there = turned(there, steps < 0 ? 'undo' : 'redo', at) ?? there;
  return there;
}

/** With the last deed taken back, or the next one done again. */
function turned(work: Work, way: 'undo' | 'redo', at: number): Work | null {
  const deed = stacksOf(work.deeds)[way].at(-1);
  const files = deed && apply(work.files, way === 'undo' ? inverse(deed.splices) : deed.splices);
  return files
    ? having(work, files, deed.label, at, way === 'undo' ? { undoes: deed.seq } : { redoes: deed.seq })
    : null;
}

/** What was done after a deed. */
export const deedsAfter = ({ deeds }: Work, after: number): readonly Deed[] => deeds.filter(({ seq }) => seq > after);

/** A state with further deeds, done elsewhere. @returns null where one does not fit */
export function withDeeds(work: Work, deeds: readonly Deed[]): Work | null {
  let files: Files | null = work.files;
  for (const { splices } of deeds) files = files && apply(files, splices);
  return files && { ...work, files, deeds: [...work.deeds, ...deeds] };
}

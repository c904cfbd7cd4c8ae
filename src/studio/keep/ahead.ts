/**
 * What was done and is not yet in the browser's store, in a place that is written at once: a tab that is killed between two
 * writes loses none of it. It is empty nearly always.
 */
import type { Deed } from './deed';

const PREFIX = 'sayso-studio-ahead ';

/** Deeds of more letters than this are not written ahead: they are pasted or opened, and still where they came from. */
const MOST = 200_000;

/** Writes the deeds that are not kept yet. */
export function writeAhead(work: string, deeds: readonly Deed[]): void {
  try {
    if (deeds.length === 0) return localStorage.removeItem(PREFIX + work);
    const written = JSON.stringify(deeds);
    if (written.length <= MOST) localStorage.setItem(PREFIX + work, written);
  } catch {
    // Then they are kept by the store alone, a moment later.
  }
}

/** The deeds that go on from the last one that was kept; none where they do not follow it. */
export function readAhead(work: string, kept: number): readonly Deed[] {
  try {
    const deeds = JSON.parse(localStorage.getItem(PREFIX + work) ?? '[]') as readonly Deed[];
    const later = deeds.filter(({ seq }) => seq > kept);
    return later.every(({ seq }, i) => seq === kept + 1 + i) ? later : [];
  } catch {
    return [];
  }
}

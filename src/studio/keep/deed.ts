/** One deed of an author: what it is called, and what it changed in the files, so that it can be taken back. */
import { changedStretch } from '../dossier/changed-stretch';
import type { Files } from '../dossier/files';

/** A stretch of a file that became another; `null` where the file was not there, or is no more. */
export interface Splice {
  readonly file: string;
  readonly at: number;
  readonly out: string | null;
  readonly in: string | null;
}

/** What a deed is called: the name of a message, and what it speaks of. */
export interface DeedLabel {
  readonly what: string;
  readonly of: string;
}

export interface Deed {
  /** Counted from 1, without gaps. History only grows: taking back is a deed, too. */
  readonly seq: number;
  readonly label: DeedLabel;
  readonly splices: readonly Splice[];
  /** In ms since 1970, for reading only: order is `seq`. */
  readonly at: number;
  /** The deed it takes back, or does again. */
  readonly undoes?: number;
  readonly redoes?: number;
  /** Deeds one after the other that have the same are taken back together: what is typed in one go. */
  readonly merge?: string;
}

/** What differs between two states of the files. */
export function differences(before: Files, after: Files): Splice[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((file): Splice[] => {
    const [a, b] = [before[file], after[file]];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [{ file, at: 0, out: a ?? null, in: b ?? null }];
    const { start, end, come } = changedStretch(a, b);
    return [{ file, at: start, out: a.slice(start, end), in: b.slice(start, start + come) }];
  });
}

/** The splices that lead back: the last one first. */
export const inverse = (splices: readonly Splice[]): Splice[] =>
  splices.map(({ file, at, out, in: come }) => ({ file, at, out: come, in: out })).reverse();

/** The files with splices made. @returns null where one does not fit */
export function apply(files: Files, splices: readonly Splice[]): Files | null {
  const after: Record<string, string> = { ...files };
  for (const { file, at, out, in: come } of splices) {
    const before = after[file];
    if (out === null ? before !== undefined : before?.slice(at, at + out.length) !== out) return null;
    if (come === null) delete after[file];
    else if (before === undefined) after[file] = come;
    else after[file] = before.slice(0, at) + come + before.slice(at + (out?.length ?? 0));
  }
  return after;
}

/** What can be taken back and done again, the next one last. */
export interface Stacks {
  readonly undo: readonly Deed[];
  readonly redo: readonly Deed[];
}

/** The history read last: the next one nearly always has one deed more. */
let read: { readonly deeds: readonly Deed[]; readonly stacks: Stacks } = { deeds: [], stacks: { undo: [], redo: [] } };

/** Reads from a history what can be taken back. */
export function stacksOf(deeds: readonly Deed[]): Stacks {
  const known = read.deeds.length;
  const goesOn = known <= deeds.length && read.deeds.at(-1) === deeds[known - 1];
  const stacks = goesOn ? stacksAfter(read.stacks, deeds, known) : stacksAfter({ undo: [], redo: [] }, deeds, 0);
  read = { deeds, stacks };
  return stacks;
}

/** The stacks once the deeds from one on are done, too. */
function stacksAfter(before: Stacks, deeds: readonly Deed[], from: number): Stacks {
  if (from === deeds.length) return before;
  const bySeq = (seq: number): Deed | undefined => deeds.find((deed) => deed.seq === seq);
  const undo = [...before.undo];
  let redo = [...before.redo];
  let last = deeds[from - 1]?.seq;
  for (const deed of deeds.slice(from)) {
    const top = undo.at(-1);
    if (deed.undoes !== undefined) {
      redo.push(undo.pop() ?? bySeq(deed.undoes) ?? deed);
    } else if (deed.redoes !== undefined) {
      undo.push(redo.pop() ?? bySeq(deed.redoes) ?? deed);
    } else {
      if (top && deed.merge !== undefined && deed.merge === top.merge && top.seq === last)
        undo.splice(-1, 1, both(top, deed));
      else undo.push(deed);
      redo = [];
    }
    last = deed.seq;
  }
  return { undo, redo };
}

/** A state that can be gone to: right after a deed. */
export interface Stand {
  readonly deed: Deed;
  /** So many deeds must be done again to be there, or, below zero, taken back. */
  readonly steps: number;
}

/** All states that can be gone to, the latest first: those taken back, where one stands, and how it came there. */
export function standsOf(deeds: readonly Deed[]): readonly Stand[] {
  const { undo, redo } = stacksOf(deeds);
  return [
    ...redo.map((deed, i) => ({ deed, steps: redo.length - i })),
    ...undo.map((deed, i) => ({ deed, steps: i + 1 - undo.length })).reverse(),
  ];
}

/** Two deeds as one, under the first one's name. */
const both = (first: Deed, second: Deed): Deed => ({
  ...second,
  label: first.label,
  splices: [...first.splices, ...second.splices],
});

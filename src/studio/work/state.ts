import type { Pattern } from '../patterns/patterns';
import type { StoreApi } from 'zustand/vanilla';
import type { Remark } from '../../domain/draft/remarks';
import type { Files } from '../dossier/files';
import type { ArticleFacts } from '../dossier/freeze';
import type { Verdict } from '../judge/verdict';
import type { Deed, DeedLabel } from '../keep/deed';
import type { Kept } from '../keep/keeper';
import type { Version } from '../keep/versions';
import type { Paragraph } from '../open/paragraphs';
import type { Taken } from '../script/word-spans';
import type { Notice } from './notices';

/** Always open, in any order, once there is a dossier; the first two come before it. */
export const PLACES = ['start', 'check', 'text', 'cast', 'statements', 'map', 'story', 'publish'] as const;
export type Place = (typeof PLACES)[number];

/** An article before it is frozen. */
export interface Draft {
  readonly paragraphs: readonly (Paragraph & { readonly kept: boolean })[];
  readonly facts: ArticleFacts;
  readonly joined: boolean;
  readonly pattern?: Pattern | undefined;
  readonly remarks: readonly Remark[];
}

/** The dossier at work. */
export interface Work {
  readonly id: string;
  readonly folder: string;
  readonly files: Files;
  readonly deeds: readonly Deed[];
  /** Up to which deed it was kept when it was opened; none for one that is new. */
  readonly keptTo?: number;
  /** When it was last saved to a file, which deed was its last then, and the file's name. */
  readonly saved?: { readonly at: number; readonly seq: number; readonly name?: string };
  /** When a page or a site was last made of it, and which deed was its last then. */
  readonly published?: { readonly at: number; readonly seq: number };
}

/** How far the browser keeps what was done: what is said is what was read back. */
export type Keeping =
  | { readonly state: 'opening' }
  | { readonly state: 'keeping' }
  | { readonly state: 'kept'; readonly seq: number; readonly at: number }
  /** Nothing can be kept here at all. */
  | { readonly state: 'refused' }
  /** The last write failed, perhaps for want of room, and is tried again; `upTo` is the last deed that is kept. */
  | { readonly state: 'failed'; readonly full: boolean; readonly upTo: number }
  /** Another tab went on with the same dossier. */
  | { readonly state: 'elsewhere' };

/** Why nothing can be changed here just now. */
export type Stopped =
  /** Another tab writes; its changes are shown. */
  | { readonly why: 'follows' }
  /** Writing moved to another tab. */
  | { readonly why: 'moved'; readonly at: number }
  /** A version is looked at; the work itself waits. */
  | { readonly why: 'looks'; readonly version: Version; readonly from: Work };

/** A state that passed the gate, and since when it is so. */
export interface Passed {
  readonly folder: string;
  readonly files: Files;
  readonly at: number;
}

/** What lies over the page when it is asked for; one at a time. */
export type SheetName = 'keys' | 'history' | 'find' | 'more';

export interface StudioState {
  readonly place: Place;
  /** The sentence in hand. */
  readonly held: string | null;
  /** Words of it that are in hand, by the keyboard. */
  readonly taken: Taken | null;
  /** Words of it that were marked, for a statement. */
  readonly marked: string;
  /** How often a form for a statement was asked for: whoever asks is taken to it. */
  readonly begun: number;
  /** The statement that is being reworded. */
  readonly editing: string | null;
  /** The statement in hand in the list: what was kept or looked at last. */
  readonly chosen: string | null;
  /** The actor whose card is open in the cast. */
  readonly actor: string | null;
  /** The step of the walk that is open, and whose slide the preview shows. */
  readonly step: string | null;
  /** Whether the sentence in hand is being marked as an answer to it. */
  readonly answering: boolean;
  readonly work: Work | null;
  readonly draft: Draft | null;
  readonly verdict: Verdict | null;
  /** The last state that passed the gate. */
  readonly passed: Passed | null;
  readonly keeping: Keeping;
  readonly stopped: Stopped | null;
  /** How often something was refused because of it. */
  readonly refusals: number;
  readonly shelf: readonly Kept[];
  /** What is told beside the work. */
  readonly notices: readonly Notice[];
  readonly preview: boolean;
  /** Whether the preview is in a window of its own, too. */
  readonly apart: boolean;
  /** Whether letters, digits and signs are keys. */
  readonly letters: boolean;
  /** The sheet that is open. */
  readonly sheet: SheetName | null;
  /** Whether what is found begins with words of the article. */
  readonly wordsFirst: boolean;
  /** The last result, for the status line and for screen readers. */
  readonly said: string;
  readonly actions: Actions;
}

export type StudioStore = StoreApi<StudioState>;

export interface Actions {
  go(place: Place): void;
  hold(row: string | null): void;
  /** Takes words of the sentence in hand, or lets them go. */
  take(taken: Taken | null): void;
  /** Takes words of the sentence in hand to the statements. */
  begin(row: string, marked: string): void;
  /** Whether a form was asked for and nobody was taken to it yet; asked once. */
  isAwaited(): boolean;
  edit(statement: string | null): void;
  /**
   * Takes a statement of the list in hand, and a sentence it rests on.
   * @param stay whether the sentence in hand stays
   */
  choose(statement: string | null, stay?: boolean): void;
  /** Begins to mark the sentence in hand as an answer to the statement in hand, or stops. */
  answer(on: boolean): void;
  setDraft(draft: Draft | null): void;
  /** Begins with a dossier: a frozen article, or one that was opened. */
  begun(folder: string, files: Files, label: DeedLabel, history?: readonly Deed[]): void;
  /** Whether something can be changed just now; where not, it is said why. */
  may(): boolean;
  /** Does something, if it changes anything and can be done. @returns whether it did */
  change(label: DeedLabel, edit: (files: Files) => Files): boolean;
  /** Does something that is taken back together with what was done right before under the same key. */
  asOne(key: string, act: () => void): void;
  undo(): void;
  redo(): void;
  /** Goes through the history: so many deeds are done again, or, below zero, taken back. */
  goThrough(steps: number): void;
  openKept(id: string): Promise<void>;
  bin(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Another tab went on with this dossier: goes on here with a copy. */
  copy(): void;
  /** Says that all of it was saved to a file of this name. */
  savedToFile(name?: string): void;
  /** Says that a page or a site was made of it as it was at a deed. */
  madePublic(id: string, seq: number): void;
  /** The versions of the dossier at work, the latest first. */
  versions(): Promise<readonly Version[]>;
  /** Shows a version in place of the work, to be looked at. */
  lookAt(version: Version): void;
  /** Back from looking: to the work as it is, or by making it what was looked at. */
  lookAway(keepIt: boolean): void;
  /** Writes here instead of in the other tab. */
  takeOver(): void;
  setPreview(on: boolean): void;
  /** In a window of its own, the preview takes no room here. */
  setApart(on: boolean): void;
  /** @param words whether what is found begins with words of the article, and not with names */
  openSheet(sheet: SheetName | null, words?: boolean): void;
  /** Opens the card of one of the cast, or closes it. */
  openActor(actor: string | null): void;
  /** Takes a step of the walk in hand, or lets it go. */
  holdStep(step: string | null): void;
  /** Whether letters, digits and signs are keys; kept for the next time. */
  setLetters(on: boolean): void;
  say(words: string): void;
  tell(notice: Notice): void;
  /** Puts away what was told. */
  putAway(is: Notice['is']): void;
  /** Hears what the gate says. */
  judged(verdict: Verdict): void;
}

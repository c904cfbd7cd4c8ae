import type { ProblemCode } from './problem-codes';

/** One thing wrong with a dossier, where it is, and what to do about it. */
export interface Problem {
  /** Stable, such as `QUOTE_NOT_FOUND`. */
  readonly code: ProblemCode;
  /** `note`: nothing is wrong; somebody has still something to do. */
  readonly severity: 'error' | 'warning' | 'note';
  /** The file, relative to the dossier's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
  readonly expected?: string;
  readonly suggestion?: string;
}

/** Everything that is wrong with the dossier of one folder. */
export interface FolderProblems {
  readonly folder: string;
  /** The texts of its files, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

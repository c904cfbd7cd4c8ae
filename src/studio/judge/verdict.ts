import type { Problem } from '../../domain/problems';
import type { Files } from '../dossier/files';

/** A state of a dossier to be judged. */
export interface Case {
  readonly seq: number;
  readonly folder: string;
  readonly files: Files;
}

/** What the gate says of it. */
export interface Verdict {
  readonly seq: number;
  readonly passes: boolean;
  readonly problems: readonly Problem[];
  /** Which share of the articles' words readers get, from 0 to 1; only known of a state that passes. */
  readonly shown?: number;
}

/** Kinds of stories an explainer may begin as: whether there are sides and a map, and what the walk tells first. No fact and no sentence. */
import { addSide } from '../edit/actors';
import { setMap } from '../edit/map';
import type { Files } from '../dossier/files';
import type { Deed } from '../keep/deed';

export const PATTERNS = ['one-voice', 'two-who-answer', 'who-told-whom', 'through-the-years', 'town-matter'] as const;

export type Pattern = (typeof PATTERNS)[number];

/** What is drafted first of a walk: what is answered, what the outlet says itself, or what is on record. */
export type Shape = 'answered' | 'outlet' | 'record';

interface Sets {
  /** Names to begin with, for the author to change. */
  readonly sides: readonly string[];
  readonly map: boolean;
  readonly first?: Shape;
}

const SETS: Readonly<Record<Pattern, Sets>> = {
  'one-voice': { sides: [], map: true },
  'two-who-answer': { sides: ['A', 'B'], map: false, first: 'answered' },
  'who-told-whom': { sides: [], map: false, first: 'outlet' },
  'through-the-years': { sides: [], map: true, first: 'record' },
  'town-matter': { sides: [], map: false },
};

/** A dossier just frozen, with what its pattern sets. */
export function withPattern(files: Files, pattern: Pattern | undefined): Files {
  if (pattern === undefined) return files;
  const { sides, map } = SETS[pattern];
  return setMap(sides.reduce(addSide, files), map);
}

const isPattern = (name: string): name is Pattern => (PATTERNS as readonly string[]).includes(name);

/** What the walk of a dossier tells first, by the pattern it began with. */
export function shapeOf([first]: readonly Deed[]): Shape | undefined {
  return first?.label.what === 'begin' && isPattern(first.label.of) ? SETS[first.label.of].first : undefined;
}

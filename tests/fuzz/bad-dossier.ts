import fc from 'fast-check';
import type { Files } from '../domain/parse/bridge';
import { BASES } from './bases';
import { TEXT_CHANGE_NAMES, TEXT_CHANGES } from './text-mutations';
import { changeTree, TREE_CHANGE_NAMES } from './tree-mutations';

/** What was done to a sound dossier, in the order it was done. Plain data, so that a failure can be read and run again. */
export interface Recipe {
  readonly base: string;
  readonly changes: readonly Change[];
}

type Change =
  | {
      readonly how: 'tree';
      readonly change: (typeof TREE_CHANGE_NAMES)[number];
      readonly where: number;
      readonly what: number;
    }
  | {
      readonly how: 'text';
      readonly file: number;
      readonly change: keyof typeof TEXT_CHANGES;
      readonly where: number;
      readonly what: number;
    }
  | { readonly how: 'lose file' | 'swap files'; readonly file: number };

const number = fc.nat(1_000_000);
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      how: fc.constant('tree' as const),
      change: fc.constantFrom(...TREE_CHANGE_NAMES),
      where: number,
      what: number,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      how: fc.constant('text' as const),
      file: number,
      change: fc.constantFrom(...TEXT_CHANGE_NAMES),
      where: number,
      what: number,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ how: fc.constantFrom('lose file' as const, 'swap files' as const), file: number }),
  },
);

/** Ways to break a dossier: one to four changes to a sound one. */
export const recipes: fc.Arbitrary<Recipe> = fc.record({
  base: fc.oneof(...Object.entries(BASES).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) }))),
  changes: fc.array(change, { minLength: 1, maxLength: 4, size: 'max' }),
});

/** The files a recipe makes. */
export function cook({ base, changes }: Recipe): Files {
  const files = { ...BASES[base]!.files };
  for (const one of changes) {
    const names = Object.keys(files);
    if (names.length === 0) break;
    if (one.how === 'tree') {
      const text = files['dossier.yaml'];
      if (text !== undefined) files['dossier.yaml'] = changeTree(text, one.change, one.where, one.what);
      continue;
    }
    const name = names[one.file % names.length]!;
    if (one.how === 'text') files[name] = TEXT_CHANGES[one.change](files[name]!, one.where, one.what);
    else if (one.how === 'lose file') delete files[name];
    else {
      const other = names[(one.file + 1) % names.length]!;
      [files[name], files[other]] = [files[other]!, files[name]!];
    }
  }
  return files;
}

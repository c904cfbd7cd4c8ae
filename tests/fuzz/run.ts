import fc from 'fast-check';
import type { Dossier } from '../../src/domain/dossier';
import { cook, recipes, type Recipe } from './bad-dossier';
import { judge } from './judge';

/** One in so many of the dossiers that are taken is also made into pages. */
const PAGES_EVERY = 20;

export interface Outcome {
  readonly taken: number;
  readonly refused: number;
  /** Made into all their pages. */
  readonly shown: number;
  /** The recipe that showed a fault, and what it shows. */
  readonly failure?: { readonly recipe: Recipe; readonly why: string };
}

/**
 * Breaks dossiers and judges what the gate says of each.
 * @param seed the same seed breaks them the same way
 * @param show makes a dossier's pages; throws where that fails
 */
export function fuzz(
  runs: number,
  seed: number,
  show: (dossier: Dossier) => void = () => {},
  progress: (done: number) => void = () => {},
): Outcome {
  const count = { taken: 0, refused: 0, shown: 0 };
  const property = fc.property(recipes, (recipe) => {
    const { parsed, faults } = judge(cook(recipe));
    count[parsed.ok ? 'taken' : 'refused']++;
    progress(count.taken + count.refused);
    if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
    if (!parsed.ok || count.taken % PAGES_EVERY !== 1) return;
    show(parsed.dossier);
    count.shown++;
  });
  const details = fc.check(property, { numRuns: runs, seed, endOnFailure: true });
  const [recipe] = details.counterexample ?? [];
  return recipe === undefined
    ? count
    : { ...count, failure: { recipe, why: (details.errorInstance as Error | null)?.stack ?? 'no reason' } };
}

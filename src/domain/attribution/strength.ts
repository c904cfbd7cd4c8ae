/** Which of several reports puts an utterance most strongly, by what they are said to harden and soften. */
import type { Id, Saying } from '../dossier';

type Compared = Pick<Saying, 'renderings' | 'differences'>;

interface Strength {
  /** The rendering that is harder than every other one; undefined where the differences do not say that of any. */
  readonly strongest: Id | undefined;
  /** Two renderings that are each harder than the other; undefined where there are none. */
  readonly inCircle: readonly [Id, Id] | undefined;
}

/**
 * Reads the order of strength out of the differences alone: to harden is to be harder than the other, to soften is to
 * be softer, and what is harder than something is harder than what that is harder than. What is added or left out says
 * nothing of strength. So a report is only ever called the strongest where the dossier holds that it is.
 */
export function strengthOf({ renderings, differences }: Compared): Strength {
  const softer = new Map<Id, Set<Id>>(renderings.map((id) => [id, new Set()]));
  for (const { in: own, how, than } of differences) {
    if (how === 'hardens') softer.get(own)?.add(than);
    if (how === 'softens') softer.get(than)?.add(own);
  }
  const below = (id: Id): Set<Id> => {
    const found = new Set<Id>();
    const waiting = [...softer.get(id)!];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(softer.get(next) ?? []));
    }
    return found;
  };
  const reach = new Map(renderings.map((id) => [id, below(id)]));
  const pairs = renderings.flatMap((one) => renderings.map((other): readonly [Id, Id] => [one, other]));
  return {
    strongest: renderings.find((id) => renderings.every((other) => other === id || reach.get(id)!.has(other))),
    inCircle: pairs.find(([one, other]) => one !== other && reach.get(one)!.has(other) && reach.get(other)!.has(one)),
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../src/domain/attribution/strength';
import type { Departure } from '../../../src/domain/dossier';

const of = (...differences: [string, Departure, string][]) =>
  strengthOf({
    renderings: ['a', 'b', 'c'],
    differences: differences.map(([own, how, than]) => ({ in: own, how, than })),
  });

describe('strengthOf', () => {
  it('calls strongest what is harder than every other one, at once or through a third', () => {
    expect(of(['a', 'hardens', 'b'], ['c', 'softens', 'a']).strongest).toBe('a');
    expect(of(['a', 'hardens', 'b'], ['b', 'hardens', 'c']).strongest).toBe('a');
  });

  it('calls nothing strongest that is not said to be', () => {
    expect(of().strongest).toBeUndefined();
    expect(of(['a', 'hardens', 'b']).strongest).toBeUndefined();
    expect(of(['a', 'hardens', 'c'], ['b', 'hardens', 'c']).strongest).toBeUndefined();
    expect(of(['a', 'adds', 'b'], ['a', 'leaves out', 'c']).strongest).toBeUndefined();
  });

  it('finds two that are each harder than the other', () => {
    expect(of(['a', 'hardens', 'b'], ['b', 'hardens', 'c'], ['a', 'softens', 'c']).inCircle).toBeDefined();
    expect(of(['a', 'hardens', 'b'], ['b', 'softens', 'a']).inCircle).toBeUndefined();
  });

  it('never calls strongest what another is harder than, unless they are in a circle', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const how = fc.constantFrom<Departure>('hardens', 'softens', 'adds', 'leaves out');
    const holds = fc.property(fc.array(fc.tuple(id, how, id)), (said) => {
      const { strongest, inCircle } = of(...said);
      const harder = said.some(([own, kind, than]) => kind === 'hardens' && own !== than && than === strongest);
      return !harder || inCircle !== undefined;
    });
    expect(fc.check(holds).failed).toBe(false);
  });
});

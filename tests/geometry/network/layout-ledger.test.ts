import { expect, it } from 'vitest';
import type { Spot } from '../../../src/geometry/network/layout/arrangement';
import { draftNodes } from '../../../src/geometry/network/layout/measure-nodes';
import { layoutLedger } from '../../../src/geometry/network/layout/incremental-cost';
import { seededRandom } from '../../../src/domain/seeded-random';
import { entity, relation } from './dossiers';

it('keeps the same account move by move, taken back or not, as one drawn up afresh', () => {
  const names = Array.from({ length: 12 }, (_, index) => `e${index}`);
  const drafts = draftNodes({
    lang: 'en',
    languages: ['en'],
    passages: [],
    entities: names.map((name, index) => entity(name, { pole: (['east', 'between', 'west'] as const)[index % 3]! })),
    relations: [relation('r', ['e0'], ['e1'])],
  });
  const random = seededRandom(5);
  const place = (): number => (random() - 0.5) * 520;
  const spots = drafts.map((draft): Spot => ({ draft, x: place(), y: place(), side: 'below' }));
  const joins = names.flatMap((_, a) => (a === 0 ? [] : [{ a: Math.floor(random() * a), b: a, count: 1 + (a % 4) }]));
  const arrangement = { frame: { width: 560, height: 600 }, spots, joins, hub: 1 };
  const ledger = layoutLedger(arrangement);
  let cost = ledger.cost();
  for (let move = 0; move < 400; move++) {
    const touched = [Math.floor(random() * 12)];
    if (move % 3 === 0) touched.push((touched[0]! + 5) % 12);
    const before = touched.map((at) => ({ ...spots[at]! }));
    for (const at of touched) Object.assign(spots[at]!, { x: place(), y: place(), side: move % 2 ? 'right' : 'above' });
    const next = ledger.moved(touched, () => true);
    expect(next).toBeCloseTo(layoutLedger(arrangement).cost(), 6);
    if (random() < 0.5) {
      ledger.undo();
      touched.forEach((at, order) => Object.assign(spots[at]!, before[order]!));
      expect(ledger.cost()).toBeCloseTo(cost, 9);
    } else {
      cost = next;
    }
  }
});

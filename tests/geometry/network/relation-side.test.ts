import { expect, it } from 'vitest';
import { relationSide } from '../../../src/geometry/network/routing/relation-side';
import { entity, relation } from './dossiers';

const entities = new Map(
  [
    entity('left', { pole: 'east' }),
    entity('middle'),
    entity('right', { pole: 'west' }),
    entity('speaker', { pole: 'voices' }),
  ].map((one) => [one.id, one]),
);

it.each([
  ['middle', 'left', [], 'east'],
  ['right', 'middle', [], 'west'],
  ['left', 'right', [], 'both'],
  ['middle', 'middle', [], 'both'],
  ['speaker', 'speaker', [], 'both'],
  ['middle', 'middle', ['left'], 'east'],
  ['middle', 'right', ['left'], 'both'],
  ['unknown', 'right', [], 'west'],
] as const)('a tie from %s to %s through %j lies on side %s', (from, to, via, side) => {
  expect(relationSide(relation('r', [from], [to], [...via]), entities)).toBe(side);
});

import { expect, it } from 'vitest';
import { openingPicture } from '../../src/state/selectors/picture';

const statements = (n: number) => Array.from({ length: n }) as never;

it.each([
  ['one voice says most of it', 'speaker:mayor', 20, 'graph'],
  ['several speak', null, 20, 'statements'],
  ['several say more than tapes can show', null, 41, 'graph'],
  ['nothing is said', null, 0, 'graph'],
])('a story in which %s opens with its picture', (_, dominant, n, picture) => {
  expect(openingPicture({ dominant, statements: statements(n) })).toBe(picture);
});

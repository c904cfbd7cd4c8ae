import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layoutStatements, stopsOf, walk } from '../../../../src/geometry/network/pictures/statements';
import { anyStory } from '../../../support/generated-story';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

it('leads only to other stops of the picture, and sideways from a tape to whom it touches', () => {
  const wrong = fc.sample(anyStory, { numRuns: 100, seed: 2 }).flatMap((story) => {
    const picture = layoutStatements(story, 600, ['en']).pictures['en']!;
    const stops = stopsOf(picture);
    const ids = new Set(stops.map(({ id }) => id));
    return stops.flatMap(({ id, tape }) =>
      DIRECTIONS.filter((direction) => {
        const to = walk(picture, id, direction);
        const across = direction === 'left' || direction === 'right';
        const touched = tape && across ? tape.touches[direction][0] : undefined;
        return (to !== null && (to === id || !ids.has(to))) || (touched !== undefined && to !== touched);
      }).map((direction) => [id, direction]),
    );
  });
  expect(wrong).toEqual([]);
});

it('leads nowhere from what is not in the picture', () => {
  const [story] = fc.sample(anyStory, { numRuns: 1, seed: 1 });
  expect(walk(layoutStatements(story!, 600, ['en']).pictures['en']!, 'nobody', 'left')).toBeNull();
});

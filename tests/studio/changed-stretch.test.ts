import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedStretch } from '../../src/studio/dossier/changed-stretch';

test('all before and after the stretch is the same in both, and no letter more could be', () => {
  // Long repeated texts, so that stretches lie at and across what is looked at together.
  const long = fc.tuple(fc.constantFrom('a', 'ab'), fc.nat(2600)).map(([of, times]) => of.repeat(times));
  fc.assert(
    fc.property(long, fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), long, (head, out, put, tail) => {
      const [before, after] = [head + out + tail, head + put + tail];
      const { start, end, come } = changedStretch(before, after);
      expect(before.slice(0, start) + after.slice(start, start + come) + before.slice(end)).toBe(after);
      const [gone, here] = [before.slice(start, end), after.slice(start, start + come)];
      const grows = gone !== '' && here !== '' && (gone[0] === here[0] || gone.at(-1) === here.at(-1));
      expect(grows).toBe(false);
    }),
  );
});

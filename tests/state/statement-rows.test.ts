import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoryStatement } from '../../src/geometry/network/pictures/story';
import { pairOf, rowsAround, statementRows, statementsAtRest } from '../../src/state/selectors/statement-rows';

const IDS = ['a', 'b', 'c', 'd'];
const statement = (id: string, from: string, to: string, voice: string): StoryStatement => ({
  id,
  from: [from],
  via: [],
  to: [to],
  end: 'point',
  voice,
  line: 'claim',
  verb: { en: 'says' },
});

const stories = fc
  .array(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS), fc.constantFrom('v', 'w')), { maxLength: 20 })
  .map((ties) => ({
    subject: ties.length === 0 ? null : 'a',
    dominant: 'v',
    statements: ties.map(([from, to, voice], i) => statement(`r${i}`, from, to, voice)),
  }));

const inOrder = (all: readonly StoryStatement[], rows: readonly StoryStatement[]): boolean =>
  rows.every((row, i) => i === 0 || all.indexOf(rows[i - 1]!) < all.indexOf(row));

test('as many rows as there is room for, in the article’s order, the subject’s before others', () => {
  fc.assert(
    fc.property(stories, fc.integer({ min: 1, max: 8 }), (story, most) => {
      const rows = statementsAtRest(story, new Set(), most);
      expect(rows.length).toBe(Math.min(most, story.statements.length));
      expect(inOrder(story.statements, rows)).toBe(true);
      const ofSubject = story.statements.filter(({ from, to }) => from.includes('a') || to.includes('a'));
      const shown = rows.filter((row) => ofSubject.includes(row)).length;
      expect(shown).toBe(Math.min(rows.length, ofSubject.length));
    }),
  );
});

test('what a voice filter leaves out has no row', () => {
  fc.assert(
    fc.property(stories, (story) => {
      const muted = new Set(story.statements.filter(({ voice }) => voice === 'w').map(({ id }) => id));
      expect(statementsAtRest(story, muted, 6).every(({ id }) => !muted.has(id))).toBe(true);
    }),
  );
});

test('a chosen statement always has a row; while it has one at rest nothing moves', () => {
  fc.assert(
    fc.property(stories, fc.nat(), fc.integer({ min: 1, max: 6 }), (story, n, most) => {
      fc.pre(story.statements.length > 0);
      const chosen = story.statements[n % story.statements.length]!;
      const rows = statementRows(story, new Set([chosen.id]), new Set(), most);
      expect(rows).toContain(chosen);
      expect(rows.length).toBeLessThanOrEqual(most);
      const rest = statementsAtRest(story, new Set(), most);
      if (rest.includes(chosen)) expect(rows).toEqual(rest);
    }),
  );
});

test('a pair unfolds into all that is said of it in that direction, itself among it', () => {
  fc.assert(
    fc.property(stories, fc.nat(), fc.integer({ min: 1, max: 4 }), (story, n, most) => {
      fc.pre(story.statements.length > 0);
      const one = story.statements[n % story.statements.length]!;
      const pair = pairOf(story, one, most);
      expect(pair).toContain(one);
      expect(pair.every(({ from, to }) => from[0] === one.from[0] && to[0] === one.to[0])).toBe(true);
      expect(inOrder(story.statements, pair)).toBe(true);
    }),
  );
});

test('around a sentence stand its own statements first, and as many rows as ever', () => {
  fc.assert(
    fc.property(stories, fc.nat(), fc.integer({ min: 1, max: 8 }), ({ statements }, at, most) => {
      fc.pre(statements.length > 0);
      const own = statements[at % statements.length]!;
      const rows = rowsAround(statements, new Set([own.id]), most);
      expect(rows.length).toBe(Math.min(most, statements.length));
      expect(rows).toContain(own);
      expect(inOrder(statements, rows)).toBe(true);
      const first = statements.indexOf(own);
      if (statements.length - first >= most) expect(rows[0]).toBe(own);
    }),
  );
});

import { expect, test } from 'vitest';
import { add, leftOut, line, one, reconcile, sentence } from '../../tools/test-runner/tally';

test('a check counts as one', () => {
  expect(sentence(add(one(true), add(one(true), one(false))))).toBe('2 passed, 1 failed');
});

test.each([
  ['all well', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
  ['some failed', { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
  ['all passed, yet the run broke down', { passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
  ['no test ran', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
  ['no report', null, true, { passed: 0, failed: 1 }],
])('a run counts: %s', (_name, counted, exitedWell, expected) => {
  expect(reconcile(counted, exitedWell)).toEqual(expected);
});

test('what was left out is said, and counts neither as passed nor as failed', () => {
  const outcome = leftOut('There is no such browser.');
  expect(line('webkit', outcome, 0)).toBe('– webkit         left out: There is no such browser.');
  expect(sentence(add(one(true), outcome))).toBe('1 passed, 0 failed');
});

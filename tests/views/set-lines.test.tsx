import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SetLines } from '../../src/views/network/statements/set-lines';

const read = (...lines: readonly string[]): string => {
  const set = lines.map((text, i) => ({ runs: [{ text, style: 'verb' as const }], x: 0, y: 15 * i, width: 50 }));
  return render(
    <svg>
      <SetLines lines={set} />
    </svg>,
  ).container.textContent;
};

it('reads lines as words, and a word that goes on in the next line as one', () => {
  expect(read('Washington', 'and its allies')).toBe('Washington and its allies');
  expect(read('Վաշինգտոնն ու', 'դաշնակիցն-', 'երը')).toBe('Վաշինգտոնն ու դաշնակիցն-երը');
  expect(read('long-', 'standing ties')).toBe('long-standing ties');
});

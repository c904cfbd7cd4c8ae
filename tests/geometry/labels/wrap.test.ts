import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/geometry/labels/wrap';
import { wrapRich } from '../../../src/geometry/network/pictures/statements/rich-text';

const FRENCH = 'appelle à davantage de dialogue entre\u00a0:';

describe('a line is never broken at a space that is there to hold', () => {
  it('in a label', () => {
    for (let width = 20; width < 300; width += 10)
      for (const line of wrap(FRENCH, width, 12, 6)) expect(line).not.toMatch(/^:/);
  });

  it('on a tape', () => {
    for (let width = 60; width < 300; width += 10) {
      const lines = wrapRich(
        [
          { text: FRENCH, style: 'verb' },
          { text: '+ CEDEAO', style: 'actor' },
        ],
        width,
        12,
      );
      for (const { runs } of lines) expect(runs[0]!.text).not.toMatch(/^:/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/geometry/labels/text-width';
import { wrap } from '../../../src/geometry/labels/wrap';

describe('textWidth', () => {
  it('knows narrow letters from wide ones, in all three scripts', () => {
    expect(textWidth('illi', 13)).toBeLessThan(textWidth('moon', 13) / 2);
    expect(textWidth('Щука', 13)).toBeGreaterThan(textWidth('Тёта', 13));
    expect(textWidth('ՀԱՊԿ', 13)).toBeGreaterThan(textWidth('հապկ', 13));
  });

  it('comes close to real faces: "Collective Security" is about 114 px in Arial at 13', () => {
    const width = textWidth('Collective Security', 13);
    expect(width).toBeGreaterThanOrEqual(108);
    expect(width).toBeLessThan(125);
  });

  it('grows in step with size, adds letter spacing and weight, and gives combining marks no room', () => {
    expect(textWidth('Armenia', 26)).toBeCloseTo(2 * textWidth('Armenia', 13));
    expect(textWidth('Armenia', 13, { letterSpacing: 2 })).toBeCloseTo(textWidth('Armenia', 13) + 14);
    expect(textWidth('Armenia', 13, { bold: true })).toBeGreaterThan(textWidth('Armenia', 13));
    expect(textWidth('e\u0301', 13)).toBe(textWidth('e', 13));
    expect(textWidth('', 13)).toBe(0);
  });
});

describe('wrap', () => {
  it('leaves a short label alone', () => {
    expect(wrap('Armenia', 110, 13)).toEqual(['Armenia']);
  });

  it('balances the lines', () => {
    expect(wrap('Russian Ministry of Foreign Affairs', 120, 13)).toEqual(['Russian Ministry', 'of Foreign Affairs']);
  });

  it('uses three lines where two are too wide, and no more', () => {
    const lines = wrap('Министерство иностранных дел Российской Федерации', 110, 13);
    expect(lines).toHaveLength(3);
    expect(lines.join(' ')).toBe('Министерство иностранных дел Российской Федерации');
  });

  it('never breaks a word, and takes an empty text', () => {
    expect(wrap('Donaudampfschiffahrtsgesellschaft', 40, 13)).toEqual(['Donaudampfschiffahrtsgesellschaft']);
    expect(wrap('   ', 40, 13)).toEqual(['']);
  });
});

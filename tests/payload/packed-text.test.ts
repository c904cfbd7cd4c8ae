import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase91, toBase91 } from '../../src/payload/base91';
import { decodeLzma } from '../../src/payload/lzma/decode';
import { encodeLzma } from '../../src/payload/lzma/encode';
import { packText, unpackText } from '../../src/payload/packed-text';

/** Packed by xz 5 (`--format=lzma`, lc 4, pb 0), with its size in the header. */
const BY_XZ =
  '040000010057000000000000000039990e910f9afcd7b8cebab3c5a35b3163985e1aede800bf1af441a59f7fb6e4b67387ff9aa8649cef0e695ffa64bc00';

describe('packed texts', () => {
  it('are in the format that other programs write', () => {
    const unpacked = new TextDecoder().decode(decodeLzma(Uint8Array.from(Buffer.from(BY_XZ, 'hex'))));
    expect(unpacked).toBe(`${'say so, and say by whom; '.repeat(3)}Ереван`);
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 500 }), repetitive), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('hold nothing that would end a script', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const letters = toBase91(bytes);
        expect(letters).not.toMatch(/[<"\\\s]/);
        expect(fromBase91(letters)).toEqual(bytes);
      }),
    );
  });

  it('reach back over more than 32 kB, as what browsers unpack cannot', () => {
    const paragraph = Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 10007} said ${i}. `).join('');
    const once = encodeLzma(new TextEncoder().encode(paragraph)).length;
    const twice = encodeLzma(new TextEncoder().encode(paragraph + paragraph)).length;
    expect(paragraph.length).toBeGreaterThan(50_000);
    expect(twice - once).toBeLessThan(once / 20);
  });

  it('are refused when they are cut off or none at all', () => {
    const whole = encodeLzma(new TextEncoder().encode('who says it, and what? '.repeat(50) + Math.PI));
    expect(() => decodeLzma(whole.slice(0, 20))).toThrow(/cut off|broken/);
    expect(() => decodeLzma(Uint8Array.of(93, 0, 0, 0, 1))).toThrow(/Not packed/);
    expect(() => fromBase91('a<b')).toThrow(/base 91/);
  });
});

/** Texts in which much stood before, near and far. */
const repetitive = fc
  .array(fc.tuple(fc.constantFrom('and so on ', 'a', 'Ереван, ', 'ասաց ', '\n\n'), fc.integer({ min: 1, max: 90 })), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([word, times]) => word.repeat(times)).join(''));

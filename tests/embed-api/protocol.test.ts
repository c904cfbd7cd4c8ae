import fc from 'fast-check';
import { VIEW_PARAMS } from '../../src/domain/view-params';
import { describe, expect, test } from 'vitest';
import { MAX_HEIGHT, readFrameMessage, readHostMessage, wire } from '../../src/embed-api/protocol';

describe('what a frame says', () => {
  test('is read as it was said', () => {
    const messages = [
      { type: 'ready' },
      { type: 'height', height: 512 },
      { type: 'selected', select: 'ARM', passage: null },
      { type: 'selected', select: null, passage: '1.1' },
    ] as const;
    for (const message of messages) expect(readFrameMessage(structuredClone(wire(message)))).toEqual(message);
  });

  test.each([0, -1, MAX_HEIGHT + 1, Infinity, NaN, '300', null, [300], { valueOf: 300 }])(
    'no height of %s',
    (height) => {
      expect(readFrameMessage({ sayso: 1, type: 'height', height })).toBeNull();
    },
  );

  test('a fraction of a pixel counts as a whole one', () => {
    expect(readFrameMessage({ sayso: 1, type: 'height', height: 300.2 })).toEqual({ type: 'height', height: 301 });
  });

  test.each([0, 2, '1', true, null])('version %s is not ours', (sayso) => {
    expect(readFrameMessage({ sayso, type: 'ready' })).toBeNull();
  });

  test('nothing is read from a prototype', () => {
    expect(readFrameMessage(Object.create({ sayso: 1, type: 'height', height: 300 }))).toBeNull();
    expect(readFrameMessage({ sayso: 1, type: 'height', ['__proto__']: { height: 300 } })).toBeNull();
    expect(readFrameMessage(JSON.parse('{"sayso":1,"type":"height","__proto__":{"height":300}}'))).toBeNull();
    expect(readFrameMessage({ sayso: 1, type: 'constructor' })).toBeNull();
  });

  test('an id of a book’s length is none', () => {
    expect(readFrameMessage({ sayso: 1, type: 'selected', select: 'x'.repeat(1000), passage: null })).toBeNull();
  });
});

describe('what a host says', () => {
  test('is read as it was said', () => {
    const messages = [
      { type: 'hello' },
      { type: 'select', select: 'csto' },
      { type: 'select', select: null },
      { type: 'view', view: { layer: 'cis', year: '1994' } },
      { type: 'look', look: { theme: 'dark', accent: '#0a0' } },
    ] as const;
    for (const message of messages) expect(readHostMessage(structuredClone(wire(message)))).toEqual(message);
  });

  test('of a view only known parameters are taken', () => {
    const view = JSON.parse('{"year":"1994","__proto__":{"layer":"cis"},"constructor":"x","onload":"y"}') as object;
    const read = readHostMessage({ sayso: 1, type: 'view', view });
    expect(read).toEqual({ type: 'view', view: { year: '1994' } });
    expect(Object.keys(read!.type === 'view' ? read!.view : {})).toEqual(['year']);
  });

  test('a parameter that is no text spoils the message', () => {
    expect(readHostMessage({ sayso: 1, type: 'view', view: { year: 1994 } })).toBeNull();
    expect(readHostMessage({ sayso: 1, type: 'view', view: 'year=1994' })).toBeNull();
    expect(readHostMessage({ sayso: 1, type: 'view', view: ['1994'] })).toBeNull();
  });
});

test('whatever comes, reading never throws, and what is read has a known shape', () => {
  const near = fc.record(
    {
      sayso: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.oneof(fc.constantFrom('height', 'ready', 'selected', 'hello', 'select', 'view', 'look'), fc.anything()),
      height: fc.oneof(fc.double(), fc.anything()),
      select: fc.anything(),
      passage: fc.anything(),
      view: fc.oneof(fc.dictionary(fc.constantFrom(...VIEW_PARAMS, '__proto__'), fc.anything()), fc.anything()),
      look: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(near, fc.anything()), (data) => {
      const frame = readFrameMessage(data);
      if (frame?.type === 'height') expect(frame.height >= 1 && frame.height <= MAX_HEIGHT).toBe(true);
      const host = readHostMessage(data);
      if (host?.type === 'view') {
        for (const [key, value] of Object.entries(host.view)) {
          expect(VIEW_PARAMS).toContain(key);
          expect(typeof value).toBe('string');
        }
      }
    }),
    { numRuns: 2000 },
  );
});

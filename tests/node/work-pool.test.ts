import { describe, expect, it } from 'vitest';
import { keptPack, packName } from '../../src/node/kept/packed';
import { isKept } from '../../src/node/kept/store';
import { WorkPool } from '../../src/node/work/work-pool';
import { packText } from '../../src/payload/packed-text';

describe('work done ahead', () => {
  it('lies ready for whoever asks for it, as it would be made there', async () => {
    const texts = Array.from({ length: 5 }, (_, i) => `${Math.random()} told ${i} times over and over and over`);
    const pool = new WorkPool();
    try {
      await pool.ahead(texts.map((text) => ({ kind: 'pack', text })));
      expect(texts.map((text) => isKept(packName(text)))).toEqual(texts.map(() => true));
      expect(texts.map(keptPack)).toEqual(texts.map(packText));
      // What is there is not asked for again.
      await pool.ahead(texts.map((text) => ({ kind: 'pack', text })));
    } finally {
      pool.close();
    }
  });

  it('is given up where its process ends, and then made where it is wanted', async () => {
    const text = `${Math.random()} never packed ahead`;
    const pool = new WorkPool();
    const ahead = pool.ahead([{ kind: 'pack', text }]);
    pool.close();
    await ahead;
    expect(keptPack(text)).toBe(packText(text));
  });
});

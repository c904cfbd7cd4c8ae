import { afterEach, expect, it } from 'vitest';
import { lateImport } from '../../../src/pages/shared/late-import';

afterEach(() => {
  globalThis.saysoAgain = undefined;
});

const FROM = 'https://example.org/assets/page.js';

it('hands back what came, and what the asker made of it in the same breath', async () => {
  expect(await lateImport(async () => ({ part: 1 }), [], FROM)).toEqual({ part: 1 });
  expect(await lateImport(async () => undefined, [], FROM)).toBeUndefined();
  expect(globalThis.saysoAgain).toBeUndefined();
});

it('refuses what came empty, and asks under another address from then on', async () => {
  await expect(lateImport(async () => ({ part: undefined }), [], FROM)).rejects.toThrow('without what was asked for');
  expect(globalThis.saysoAgain).toMatch(/^\?\d+$/);
});

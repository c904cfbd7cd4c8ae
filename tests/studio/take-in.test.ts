// @vitest-environment jsdom
import { zipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { NotTaken, takeIn } from '../../src/studio/open/take-in';
import { packZip } from '../../src/studio/open/zip';

const file = (name: string, content: Uint8Array<ArrayBuffer> | string): File => new File([content], name);

/** Why a file is not taken. */
async function refused(one: File): Promise<readonly [string, number]> {
  const error = await takeIn([one]).catch((thrown: unknown) => thrown);
  if (!(error instanceof NotTaken)) throw new Error('It was taken.', { cause: error });
  return [error.why, error.count];
}

test('a PDF and what is neither text nor dossier is not taken', async () => {
  expect(await refused(file('a.pdf', '%PDF'))).toEqual(['pdf', 0]);
  expect(await refused(file('a.png', 'x'))).toEqual(['unknown', 0]);
  expect(await refused(file('a.zip', 'PK no zip'))).toEqual(['unreadable', 0]);
});

test('a zip with too many files says how many, and one that leads outside itself is not opened', async () => {
  const many = Object.fromEntries(Array.from({ length: 4100 }, (_, i) => [`a/${i}.txt`, strToU8('x')]));
  expect(await refused(file('a.zip', zipSync(many)))).toEqual(['too-much', 4100]);
  const out = zipSync({ 'a/dossier.yaml': strToU8('sayso: 2\n'), '../b.md': strToU8('x') });
  expect(await refused(file('a.zip', out))).toEqual(['too-much', 2]);
});

test('a dossier of a newer format is not taken, and says which', async () => {
  const zip = packZip('a', { 'dossier.yaml': '# By hand\nsayso: 3\ntitle: a\n', 'article.md': 'One.\n' });
  expect(await refused(file('a.zip', zip))).toEqual(['newer', 3]);
});

import { expect, test } from 'vitest';
import type { Kept } from '../../src/studio/keep/keeper';
import { newerCopy } from '../../src/studio/open/newer-copy';

const files = { 'dossier.yaml': 'title: a\n', 'article.md': 'One.\n' };
const kept = (change: Partial<Kept>): Kept => ({
  id: 'k',
  folder: 'bridge',
  title: 'a',
  files: { ...files, 'dossier.yaml': 'title: b\n' },
  seq: 2,
  changed: 100,
  ...change,
});
const opened = { folder: 'bridge', files, at: 50 };

test('a copy that went on after the file was written is newer; of several, the newest', () => {
  expect(newerCopy([kept({}), kept({ id: 'l', changed: 200 })], opened)?.id).toBe('l');
});

test('no copy is newer that is older, equal, in the bin, or of another article or folder', () => {
  expect(
    newerCopy(
      [
        kept({ changed: 50 }),
        kept({ files }),
        kept({ binned: 1 }),
        kept({ folder: 'ferry' }),
        kept({ files: { ...files, 'article.md': 'Two.\n', 'dossier.yaml': '' } }),
      ],
      opened,
    ),
  ).toBeNull();
});

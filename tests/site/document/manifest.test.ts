import { expect, it } from 'vitest';
import { filesByKind } from '../../../src/site/document/manifest';
import { ENTRIES } from '../../../src/site/entries';

it('says by kind of page all that its code may ask for later: code, styles and tables, and no faces', () => {
  const manifest = {
    [ENTRIES.studio]: {
      file: 'assets/studio.js',
      css: ['assets/studio.css'],
      assets: ['assets/towns.json', 'assets/noto.woff2'],
      dynamicImports: ['late'],
    },
    late: { file: 'assets/late.js', assets: ['assets/more.json'] },
    [ENTRIES.explore]: { file: 'assets/explore.js' },
  };
  const files = filesByKind(manifest);
  expect(files['studio']).toEqual([
    'assets/studio.js',
    'assets/studio.css',
    'assets/towns.json',
    'assets/late.js',
    'assets/more.json',
  ]);
  expect(files['explore']).toEqual(['assets/explore.js']);
});

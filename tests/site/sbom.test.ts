import { expect, it } from 'vitest';
import { sbom } from '../../src/site/document/sbom';

it('names every package that is shipped, with its version, licence and address', () => {
  const bill = JSON.parse(
    sbom([
      { name: 'zustand', version: '5.1.0', licence: 'MIT', text: 'MIT License' },
      { name: 'faces', version: '1.0.0', licence: 'MIT AND OFL-1.1', text: 'MIT License. OFL' },
      { name: '@fontsource-variable/noto-sans', version: '5.3.0', licence: 'OFL-1.1', text: 'OFL' },
    ]),
  ) as { bomFormat: string; components: { purl: string; licenses: unknown }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/zustand@5.1.0',
    'pkg:npm/faces@1.0.0',
    'pkg:npm/%40fontsource-variable/noto-sans@5.3.0',
  ]);
  expect(bill.components[1]!.licenses).toEqual([{ expression: 'MIT AND OFL-1.1' }]);
  expect(bill.components[2]!.licenses).toEqual([{ license: { id: 'OFL-1.1' } }]);
});

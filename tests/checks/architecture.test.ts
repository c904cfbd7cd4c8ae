import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkArchitecture } from '../../tools/architecture';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A small house in order: a component, which the checker must be able to read, and what it rests on. */
const HOUSE = {
  'src/domain/words.ts': 'export interface Words { readonly text: string }',
  'src/geometry/place.ts':
    "import type { Words } from '../domain/words';\nexport const place = (words: Words) => words.text.length;",
  'src/views/map/map.tsx':
    "import { place } from '../../geometry/place';\nexport const Map = () => <svg>{place({ text: 'a' })}</svg>;",
  'src/views/article/article.tsx':
    "import type { Words } from '../../domain/words';\nexport const Article = (words: Words) => <p>{words.text}</p>;",
};

function faultsWith(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-house-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkArchitecture(folder).faults;
}

describe('the check of imports', () => {
  test('is content with a house in order', () => {
    expect(faultsWith(HOUSE)).toEqual([]);
  });

  test.each([
    [
      'a type imported against the one way',
      'domain-imports-one-way',
      'src/domain/a.ts',
      "import type { Map } from '../views/map/map';\nexport type A = typeof Map;",
    ],
    [
      'a component imported by geometry',
      'geometry-imports-one-way',
      'src/geometry/a.ts',
      "export { Map } from '../views/map/map';",
    ],
    [
      'a view that imports a view',
      'views-meet-in-the-store',
      'src/views/article/a.ts',
      "import { Map } from '../map/map';\nexport const a = Map;",
    ],
    [
      'a lazy import of a view by a view',
      'views-meet-in-the-store',
      'src/views/article/a.ts',
      "export const a = () => import('../map/map');",
    ],
    [
      'Node in the domain',
      'node-only-in-node',
      'src/domain/a.ts',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    ],
    [
      'an embed that imports a view',
      'embed-api-imports-one-way',
      'src/embed-api/a.ts',
      "export { Map } from '../views/map/map';",
    ],
    [
      'a view that imports the host protocol',
      'views-imports-one-way',
      'src/views/map/a.ts',
      "export { b } from '../../embed-api/b';",
    ],
    [
      'a page that imports another page',
      'pages-stand-alone',
      'src/pages/explore/a.ts',
      "export { b } from '../present/b';",
    ],
    ['a file outside the rooms', 'file-in-a-room', 'src/utils/a.ts', "export { place } from '../geometry/place';"],
    ['a cycle', 'no-cycles', 'src/domain/a.ts', "export { b } from './b';"],
    ['an import that leads nowhere', 'resolvable', 'src/domain/a.ts', "export { c } from './nowhere';"],
    ['an orphan', 'no-orphans', 'src/domain/a.ts', 'export const a = 1;'],
  ])('finds %s', (_what, rule, path, text) => {
    const others = {
      'src/embed-api/b.ts': "import type { Words } from '../domain/words';\nexport const b: Words = { text: '' };",
      'src/pages/present/b.ts':
        "import type { Words } from '../../domain/words';\nexport const b: Words = { text: '' };",
      'src/domain/b.ts':
        "import type { Words } from './words';\nexport { a } from './a';\nexport const b: Words = { text: '' };",
    };
    const house =
      rule === 'no-cycles'
        ? { ...HOUSE, ...others }
        : {
            ...HOUSE,
            'src/embed-api/b.ts': others['src/embed-api/b.ts'],
            'src/pages/present/b.ts': others['src/pages/present/b.ts'],
          };
    expect(faultsWith({ ...house, [path]: text }).join('\n')).toContain(`${rule}: ${path}`);
  });

  test('is not content when it has seen nothing', () => {
    expect(faultsWith({ 'src/readme.md': 'no code' })).toContain('the checker saw no modules, or no imports');
  });
});

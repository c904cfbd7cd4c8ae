import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeHash } from '../../../src/node/kept/code-hash';
import { forgetUnused, kept, keptName, readKept, writeKept } from '../../../src/node/kept/store';
import { PACKAGE_ROOT } from '../../../src/node/package-root';
import { BUNDLED, BUNDLED_DOSSIERS } from '../../../src/node/vite/bundle-code';
import { writeFile } from '../../../src/node/write-file';

const FOLDER = join(PACKAGE_ROOT, 'node_modules/.cache/sayso');
const fresh = (): string => keptName('test', [Math.random()]);

describe('what is kept', () => {
  it('is read as it was written, and only under the name of all it was made from', () => {
    const name = fresh();
    expect(readKept(name)).toBeNull();
    writeKept(name, 'Մատուռ');
    expect(readKept(name)!.toString('utf8')).toBe('Մատուռ');
    expect(keptName('test', [{ a: 1 }, 'code'])).not.toBe(keptName('test', [{ a: 2 }, 'code']));
    expect(keptName('test', [{ a: 1 }, 'code'])).not.toBe(keptName('test', [{ a: 1 }, 'other code']));
  });

  it('is made once, and never taken when it was cut short or altered', () => {
    const name = fresh();
    const other = fresh();
    let made = 0;
    const make = () => ({ made: ++made });
    expect([kept(name, make), kept(name, make)]).toEqual([{ made: 1 }, { made: 1 }]);
    for (const spoil of [
      (text: string) => text.slice(0, -3),
      (text: string) => text.replace('word', 'lord'),
      () => '',
    ]) {
      writeKept(other, JSON.stringify('word for word'));
      expect(readKept(other)).not.toBeNull();
      const file = join(FOLDER, other);
      writeFileSync(file, spoil(readFileSync(file, 'latin1')), 'latin1');
      expect(readKept(other)).toBeNull();
    }
    expect(kept(other, make)).toEqual({ made: 2 });
  });

  it('goes when nothing asked for it in a month', () => {
    const [old, used] = [fresh(), fresh()];
    for (const name of [old, used]) {
      writeKept(name, 'x');
      utimesSync(join(FOLDER, name), new Date(0), new Date(0));
    }
    readKept(used);
    forgetUnused();
    expect([old, used].map((name) => existsSync(join(FOLDER, name)))).toEqual([false, true]);
  });

  it('is named after every file of the code it was made with', () => {
    const file = 'node_modules/.cache/sayso-test/code.ts';
    const hashes = ['one', 'two', 'one'].map((text, i) => {
      writeFile(join(PACKAGE_ROOT, file), text);
      // Asked in another way each time, as what was read once is remembered.
      return codeHash(...Array.from({ length: i + 1 }, () => file));
    });
    expect(new Set(hashes).size).toBe(3);
    expect(codeHash('src/domain')).not.toBe(codeHash('src/domain', 'src/geometry'));
  });
});

describe('kept code', () => {
  it('is named after all of the data that the bundled code takes in', () => {
    const inside = [...filesBelow('src')].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from |import |glob<string>\()'(?:\.\.\/)+(data\/[^'?]+)/g)].map(
        ([, path]) => path!,
      ),
    );
    expect(inside.length).toBeGreaterThan(5);
    const isNamed = (path: string): boolean =>
      BUNDLED.some((one) => path.startsWith(`${one}/`)) ||
      BUNDLED_DOSSIERS.test(path.replace('data/dossiers/', '').replace('*', 'any'));
    expect(inside.filter((path) => !isNamed(path))).toEqual([]);
  });
});

const filesBelow = (folder: string): string[] =>
  readdirSync(join(PACKAGE_ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(PACKAGE_ROOT, folder, file));

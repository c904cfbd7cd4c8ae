import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * Native tools bring a binary for each platform as optional packages. npm leaves out of the lock file those that the
 * registry at hand does not have, and `npm ci` then refuses the file, on every platform.
 */
test('the lock file names the binaries of all platforms', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const missing = Object.entries(packages).flatMap(([holder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${holder}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('every package is installed by its checksum', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const unchecked = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  // `npm run lock` asks the registry for those that npm left out.
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

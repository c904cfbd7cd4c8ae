import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What code imports for its values, by specifier. */
const IMPORTS = /(?:^|\n)(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)'|import\('([^']+)'\)/g;

/**
 * Every package that code reaches through our own files, as they are written: it asks no bundler.
 * @param files to begin with
 */
export function packagesFrom(files: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, fixed, lazy] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      const wanted = fixed ?? lazy!;
      if (wanted.startsWith('#')) {
        ours(wanted).forEach((name) => visit(resolve(name)));
        continue;
      }
      if (!wanted.startsWith('.')) {
        packages.add(
          wanted
            .split('/')
            .slice(0, wanted.startsWith('@') ? 2 : 1)
            .join('/'),
        );
        continue;
      }
      const at = resolve(dirname(file), wanted);
      const found = [at, `${at}.ts`, `${at}.tsx`, join(at, 'index.ts')].find(
        (name) => /\.tsx?$/.test(name) && existsSync(name),
      );
      if (found !== undefined) visit(found);
    }
  };
  for (const file of files) visit(resolve(file));
  return packages;
}

/** The files that a name of our own may stand for in a browser (`imports` in package.json). */
function ours(name: string): string[] {
  const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly imports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const { default: elsewhere, ...inBrowsers } = imports[name] ?? {};
  const all = Object.values(inBrowsers);
  return 'browser' in inBrowsers || elsewhere === undefined ? all : [...all, elsewhere];
}

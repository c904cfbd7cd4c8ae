import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagesFrom } from '../e2e/support/packages';

const read = (file: string): string => readFileSync(file, 'utf8');
const pack = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies' | 'devDependencies',
  Readonly<Record<string, string>>
> & { license: string };

it('CONTRIBUTING describes every script of package.json', () => {
  const table = /## Scripts\n(.*?)\n## /s.exec(read('CONTRIBUTING.md'))![1]!;
  const named = new Set(
    table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...line.split('|')[1]!.matchAll(/`(?:npm (?:run )?)?([\w:-]+)/g)])
      .map(([, name]) => name),
  );
  expect(Object.keys(pack.scripts).filter((name) => !named.has(name))).toEqual([]);
  expect([...named].filter((name) => pack.scripts[name!] === undefined)).toEqual([]);
});

it('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...pack.dependencies, ...pack.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});

it('every package that the code imports comes with it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const wanted = packagesFrom(files.map((file) => `src/${file}`));
  const named = [...wanted].filter((name) => !name.startsWith('node:'));
  expect(named.filter((name) => pack.dependencies[name] === undefined)).toEqual([]);
});

it('nothing needs an install script: none is run, and those there are do without', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const wanting = Object.keys(packages).filter((name) => packages[name]!.hasInstallScript);
  // Both only check that their binary, an optional package, has come; fsevents is for watching on macOS.
  const known = ['node_modules/@swc/core', 'node_modules/esbuild', 'node_modules/fsevents'];
  expect(wanting.filter((name) => !known.includes(name.replace(/^.*(?=node_modules\/)/, '')))).toEqual([]);
  for (const name of Object.keys(pack.scripts)) expect(name).not.toMatch(/^(pre|post|install|prepare)/);
});

it('says under which licence what stands, and how to report, and what has changed', () => {
  expect(pack.license).toBe('MIT');
  expect(read('LICENSE')).toContain('MIT License');
  for (const word of ['Quotations', 'Facts', 'Natural Earth']) expect(read('data/LICENCE.md')).toContain(word);
  for (const file of ['CHANGELOG.md', 'SECURITY.md', '.editorconfig', '.github/pull_request_template.md']) {
    expect(existsSync(file), file).toBe(true);
  }
});

it('every link from one document to another leads to a file', () => {
  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'docs/hosting.md',
    'docs/embedding.md',
    'docs/command-line.md',
  ];
  for (const file of documents) {
    const folder = file.includes('/') ? file.replace(/[^/]+$/, '') : '';
    for (const [, link] of read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(existsSync(folder + link!), `${file}: ${link}`).toBe(true);
    }
  }
});

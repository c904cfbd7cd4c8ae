import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';
import { publishedVersions } from '../../src/node/published-versions';
import { atlas, loadMapData } from '../../src/node/map-data';
import { COMPILER_ASSETS } from '../../src/site/urls';
import { expect, test } from './support/app';
import type { CompileAnswer, CompileRequest } from './support/compile-worker';

const built = (path: string): string => readFileSync(join('dist', path), 'utf8');

/** The compiler and all it needs, as one script for a worker. */
async function workerCode(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/e2e/support/compile-worker.ts', name: 'compiler', formats: ['iife'], fileName: 'compiler' },
    },
  })) as Rolldown.RolldownOutput[];
  return output.flatMap((one) => one.output).find((file) => file.type === 'chunk')!.code;
}

/** The dossiers of the built site, and what its build was told, read back from what it wrote. */
function request(): CompileRequest {
  const { makeMap: _ofNode, ...maps } = loadMapData();
  const folders = dossierFolders('data/dossiers').map((folder) => [folder.split('/').at(-1)!, folder] as const);
  const versionIn = (id: string): string =>
    /<link rel="memento" href="([^"]+)\/embed\/" \/>/.exec(built(`${id}/index.html`))![1]!;
  const published = publishedVersions('dist', '');
  return {
    dossiers: Object.fromEntries(folders.map(([id, folder]) => [id, readDossierFiles(folder)])),
    assets: JSON.parse(built(COMPILER_ASSETS)) as CompileRequest['assets'],
    maps,
    atlas: atlas(),
    versions: Object.fromEntries(folders.map(([id]) => [id, versionIn(id)])),
    published: Object.fromEntries(folders.map(([id]) => [id, published.get(id) ?? []])),
    print: existsSync('dist/minimal/handout/handout-a4.pdf'),
  };
}

// In every run the Studio makes one page of a dossier in the browser, byte for byte too (`studio-publish.test.ts`).
test(
  'a worker in a browser makes every file of the site as Node does, byte for byte',
  { tag: '@long' },
  async ({ page }) => {
    test.setTimeout(400_000);
    await page.route('**/compiler/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    const code = await workerCode();
    await page.route('**/compiler/worker.js', (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
    await page.goto('/compiler/');
    const answer = await page.evaluate(
      (asked) =>
        new Promise<CompileAnswer>((resolve) => {
          const worker = new Worker('worker.js');
          worker.addEventListener('message', ({ data }: MessageEvent<CompileAnswer>) => resolve(data));
          worker.addEventListener('error', ({ message }) => resolve({ error: message }));
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
          worker.postMessage(asked);
        }),
      request(),
    );
    if ('error' in answer) throw new Error(answer.error);
    const paths = answer.files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'minimal/index.html',
        'armenia-csto/embed/index.html',
        'minimal/minimal.html',
        '_headers',
      ]),
    );
    const others = answer.files.filter(({ path, text }) => !existsSync(join('dist', path)) || built(path) !== text);
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  },
);

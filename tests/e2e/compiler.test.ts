import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { dossierFolders, readDossierFiles } from '../../src/node/read-dossier';
import { atlas, loadMapData } from '../../src/node/map-data';
import { COMPILER_ASSETS } from '../../src/node/site-host';
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
function request(wanted?: string): CompileRequest {
  const { makeMap: _ofNode, ...maps } = loadMapData();
  const folders = dossierFolders('data/dossiers')
    .map((folder) => [folder.split('/').at(-1)!, folder] as const)
    .filter(([id]) => wanted === undefined || id === wanted);
  const versionIn = (id: string): string =>
    /<link rel="memento" href="([^"]+)\/embed\/" \/>/.exec(built(`${id}/index.html`))![1]!;
  return {
    dossiers: Object.fromEntries(folders.map(([id, folder]) => [id, readDossierFiles(folder)])),
    assets: JSON.parse(built(COMPILER_ASSETS)) as CompileRequest['assets'],
    maps,
    atlas: atlas(),
    versions: Object.fromEntries(folders.map(([id]) => [id, versionIn(id)])),
    print: existsSync('dist/minimal/handout/handout-a4.pdf'),
  };
}

/** Makes files in a worker, and gives those that are not what the build has written. */
async function made(page: Page, wanted: CompileRequest): Promise<{ paths: string[]; others: string[] }> {
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
    wanted,
  );
  if ('error' in answer) throw new Error(answer.error);
  const paths = answer.files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const others = answer.files.filter(({ path, text }) => !existsSync(join('dist', path)) || built(path) !== text);
  return { paths, others: others.map(({ path }) => path) };
}

test('a worker in a browser makes every file of a dossier as Node does, byte for byte', async ({ page }) => {
  test.setTimeout(120_000);
  const { paths, others } = await made(page, request('minimal'));
  expect(paths).toEqual(
    expect.arrayContaining(['minimal/index.html', 'minimal/embed/index.html', 'minimal/minimal.html']),
  );
  // What all dossiers share is another with one of them.
  expect(others.filter((path) => path.startsWith('minimal/'))).toEqual([]);
});

test('a worker in a browser makes every file of the site, large dossiers too', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(240_000);
  const { paths, others } = await made(page, request());
  expect(paths).toEqual(expect.arrayContaining(['armenia-csto/embed/index.html', '_headers']));
  expect(others).toEqual([]);
});

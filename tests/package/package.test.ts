import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/node/frozen-version';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLE = `The Old Bridge Could Reopen

The mayor spoke on Monday. “The bridge could open again,” Mayor Ada Brook said.
`;

let parent: string;
/** An empty folder of somebody's own, with the package installed. */
let folder: string;

const sayso = (): string => join(folder, 'node_modules/.bin/sayso');

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { status, signal, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '', ...env },
  });
  return { status, signal, said: stdout, warned: stderr };
}

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'sayso-package-'));
  folder = join(parent, 'newsroom');
  mkdirSync(folder);
  const packed = run('npm', ['pack', '--json', '--pack-destination', parent], ROOT);
  if (packed.status !== 0) throw new Error(packed.warned);
  const tarball = readdirSync(parent).find((name) => name.endsWith('.tgz'))!;
  const options = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--no-save'];
  const installed = run('npm', ['install', ...options, join(parent, tarball)], folder);
  if (installed.status !== 0) throw new Error(installed.warned);
  writeFileSync(join(folder, 'article.txt'), ARTICLE);
});
afterAll(() => rmSync(parent, { recursive: true }));

/** Starts a command that serves, and gives its address to some work. */
async function serving(args: readonly string[], work: (address: string) => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, [join(folder, 'node_modules/@sayso/explainer/bin/sayso.js'), ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: '' },
  });
  try {
    let said = '';
    for await (const chunk of server.stdout) {
      said += String(chunk);
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) return await work(address);
    }
    throw new Error(`It ended without an address: ${said}`);
  } finally {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
}

describe('the packed package in an empty folder', () => {
  it('drafts a dossier, checks it, builds and serves a site', async () => {
    expect(run(sayso(), ['new', 'story', 'article.txt'], folder)).toMatchObject({ status: 0, warned: '' });
    expect(run(sayso(), ['new', 'story', 'article.txt'], folder).status).toBe(2);
    const checked = run(sayso(), ['check'], folder);
    expect(checked.status).toBe(0);
    expect(checked.said).toContain('VOICE_UNSAID');
    expect(run(sayso(), ['new', 'tutorial'], folder).status).toBe(0);

    const built = run(sayso(), ['build', '--json'], folder);
    expect(built.status, built.warned).toBe(0);
    expect(JSON.parse(built.said)).toMatchObject({ ok: true, out: join(folder, 'dist') });
    expect(readFileSync(join(folder, 'dist/licences.html'), 'utf8')).not.toContain('@sayso/explainer');
    await serving(['serve', '--port', '0'], async (address) => {
      for (const [path, words] of [
        ['', 'Sayso'],
        ['story/', 'The Old Bridge Could Reopen'],
        ['tutorial/', 'Mayor Ada Brook'],
        ['versions.json', '"dossier": "tutorial"'],
      ]) {
        const response = await fetch(address + path);
        expect(response.status, path).toBe(200);
        expect(await response.text(), path).toContain(words);
      }
    });
  });

  it('serves pages as they are written', async () => {
    await serving(['dev', '--port', '0'], async (address) => {
      const page = await fetch(`${address}tutorial/`);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('Mayor Ada Brook');
      const [, entry] = /src="(\/src\/pages\/explore\/[^"]+)"/.exec(html)!;
      const script = await fetch(new URL(entry!, address));
      expect(script.status).toBe(200);
      expect(script.headers.get('content-type')).toContain('javascript');
    });
  });

  // That no write may be the last one is held in `tests/node/publish-site.test.ts`; here it is a whole site, three builds.
  it.runIf(process.env['SAYSO_LONG'])('keeps the last good site when a build is killed, and builds again', () => {
    const dist = join(folder, 'dist');
    const before = filesIn(dist);
    const killer = pathToFileURL(join(ROOT, 'tests/node/fault-at-write.mjs')).href;
    for (const at of [1, 40]) {
      const killed = run(
        process.execPath,
        ['--import', killer, join(folder, 'node_modules/@sayso/explainer/bin/sayso.js'), 'build'],
        folder,
        {
          FAULT_AT: String(at),
          FAULT_BELOW: join(folder, '.dist.new'),
        },
      );
      expect(killed.signal, killed.warned).toBe('SIGKILL');
      expect(filesIn(dist)).toEqual(before);
    }
    expect(run(sayso(), ['build'], folder).status).toBe(0);
    expect(filesIn(dist)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
    expect(existsSync(join(dist, 'index.html'))).toBe(true);
  });
});

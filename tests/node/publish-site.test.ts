import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, keptVersions } from '../../src/node/frozen-version';
import { SNAPSHOT_FILE } from '../../src/domain/history/snapshot';
import { publishedVersions } from '../../src/node/published-versions';
import { publishSite } from '../../src/node/publish-site';
import { recover } from '../../src/node/replace-folder';
import { readVersions } from '../../src/node/versions-list';
import type { VersionsList } from '../../src/site/frozen-version';
import type { SiteFile } from '../../src/site/site-file';
import { writeFrozen } from '../../src/node/write-frozen';

let parent: string;
let dist: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sayso-publish-'));
  dist = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Publishes a little site here. @returns what was said */
async function publish(words: string, outDir = dist): Promise<string[]> {
  const said: string[] = [];
  await publishSite(
    outDir,
    (fresh) => {
      writeFrozen(join(fresh, 'story'), { 'embed/index.html': words });
      writeFileSync(join(fresh, 'index.html'), words);
      writeFileSync(join(fresh, 'offline.js'), words);
      return Promise.resolve({ ok: true });
    },
    (what) => said.push(what),
  );
  return said;
}

/** The program that makes a little site, in one file: it is started at each write anew, and from its sources that takes seconds. */
async function bundledMaker(): Promise<string> {
  const outDir = join(parent, 'maker');
  const ssr = join(import.meta.dirname, 'make-little-site.ts');
  const rollupOptions = { output: { entryFileNames: 'maker.mjs' } };
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: { ssr, outDir, target: 'node20', emptyOutDir: false, rollupOptions },
  });
  return join(outDir, 'maker.mjs');
}

/** What may end a build or be thrown by any change on the disk; every run tries two of them, `npm run test:long` all. */
const FAULTS = process.env['SAYSO_LONG']
  ? ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'exit', 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EACCES', 'EMFILE', 'EBUSY']
  : ['SIGKILL', 'ENOSPC'];

const page = (): string => readFileSync(join(dist, 'index.html'), 'utf8');

describe('publishing a site', () => {
  it.each(FAULTS)(
    'leaves the last good site, whole, wherever a build meets %s, and the next build goes on',
    async (fault) => {
      const maker = await bundledMaker();
      const faulty = pathToFileURL(join(import.meta.dirname, 'fault-at-write.mjs')).href;
      const make = (words: string, at = 0) =>
        spawnSync(process.execPath, ['--import', faulty, maker, dist, words], {
          env: { ...process.env, FAULT: fault, FAULT_AT: String(at), FAULT_BELOW: parent },
          encoding: 'utf8',
        });
      expect(make('first')).toMatchObject({ status: 0, stderr: '' });
      const first = filesIn(dist);
      let at = 1;
      for (; ; at++) {
        const where = `${fault} at change ${at}`;
        const { signal, status, stderr } = make('second', at);
        recover(dist);
        const words = page();
        expect(['first', 'second'], where).toContain(words);
        if (words === 'first') expect(filesIn(dist), where).toEqual(first);
        else expect(keptVersions(dist)).toHaveLength(2);
        if (
          fault === 'exit' ? readdirSync(parent).length === 2 && words === 'second' : signal === null && status === 0
        ) {
          expect(stderr).toBe('');
          break;
        }
        if (signal === null && fault !== 'exit') expect(stderr, where).toContain(fault);
      }
      expect(at).toBeGreaterThan(10);
      expect(make('second')).toMatchObject({ status: 0, stderr: '' });
      expect(page()).toBe('second');
      expect(readdirSync(parent).filter((name) => name !== 'maker')).toEqual(['dist']);
      expect(readVersions(dist).versions).toHaveLength(2);
    },
  );

  it('leaves the site as it was when the build fails or is refused, and nothing beside it', async () => {
    await publish('first');
    const fails = publishSite(
      dist,
      () => Promise.reject(new Error('no space left')),
      () => undefined,
    );
    await expect(fails).rejects.toThrow('no space left');
    await publishSite(
      dist,
      () => Promise.resolve({ ok: false }),
      () => undefined,
    );
    expect(page()).toBe('first');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('is not stopped by half a frozen version, which it leaves out and says', async () => {
    await publish('first');
    const half = join(dist, 'story/v/0123456789/embed');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'index.html'), '<!doct');
    expect(await publish('second')).toEqual(['Left out story/v/0123456789: this frozen version was never finished.']);
    expect(keptVersions(dist)).toHaveLength(2);
    expect(existsSync(half)).toBe(false);
  });

  it('is stopped by a version that was altered after it was built, before anything is written', async () => {
    await publish('first');
    const file = join(keptVersions(dist)[0]!, 'embed/index.html');
    writeFileSync(file, 'FIRST');
    await expect(publish('second')).rejects.toThrow(/not as they were built: story\/v\/[0-9a-f]{10}/);
    expect(page()).toBe('first');
    writeFileSync(file, 'first');
    await publish('second');
    expect(keptVersions(dist)).toHaveLength(2);
  });

  it('passes over what file managers leave behind', async () => {
    await publish('first');
    const folder = keptVersions(dist)[0]!;
    for (const name of ['.DS_Store', 'Thumbs.db', 'embed/.DS_Store', 'embed/desktop.ini']) {
      writeFileSync(join(folder, name), 'junk');
    }
    expect(await publish('second')).toEqual([]);
    expect(Object.keys(filesIn(folder))).toEqual(['embed/index.html']);
    expect(existsSync(join(folder, '.DS_Store'))).toBe(false);
  });

  it('never takes the place of a folder that holds something else', async () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'thesis.odt'), 'years of work');
    await expect(publish('first')).rejects.toThrow('There is something else than a site in');
    expect(readdirSync(dist)).toEqual(['thesis.odt']);
    await publish('first', join(parent, 'a/b'));
    expect(existsSync(join(parent, 'a/b/index.html'))).toBe(true);
  });
});

describe('the list of versions', () => {
  const publishOn = (day: string, words: string, feeds?: (list: VersionsList) => SiteFile[]) =>
    publishSite(
      dist,
      (fresh) => {
        writeFrozen(join(fresh, 'story'), { 'embed/index.html': words });
        writeFileSync(join(fresh, 'offline.js'), words);
        return Promise.resolve({ ok: true, ...(feeds && { feeds }) });
      },
      () => undefined,
      day,
    );
  const daysOf = ({ versions }: VersionsList): string[] => versions.map(({ since = '' }) => since).toSorted();

  it('says since when each is there, and goes on saying so', async () => {
    await publishOn('2026-10-01', 'first');
    await publishOn('2026-11-20', 'second');
    await publishOn('2026-11-29', 'second');
    expect(daysOf(readVersions(dist))).toEqual(['2026-10-01', '2026-11-20']);
  });

  it('is at hand while pages are made, so that they can say since when each version is there', async () => {
    await publishOn('2026-10-01', 'first');
    let told: (string | undefined)[] = [];
    await publishSite(
      dist,
      (fresh, today) => {
        writeFrozen(join(fresh, 'story'), {
          'embed/index.html': 'second',
          [SNAPSHOT_FILE]: '{"sayso":1,"statements":[]}',
        });
        writeFileSync(join(fresh, 'offline.js'), 'second');
        const versions = publishedVersions(fresh, today).get('story')!;
        told = versions.map(({ since, statements }) => `${since} ${statements?.statements.length}`);
        return Promise.resolve({ ok: true });
      },
      () => undefined,
      '2026-11-20',
    );
    expect(told).toEqual(['2026-10-01 undefined', '2026-11-20 0']);
  });

  it('knows the order of versions of one day', async () => {
    for (const words of ['first', 'second', 'third']) await publishOn('2026-10-01', words);
    const texts = publishedVersions(dist, '2026-10-02')
      .get('story')!
      .map(({ version }) => readFileSync(join(dist, 'story/v', version, 'embed/index.html'), 'utf8'));
    expect(texts).toEqual(['first', 'second', 'third']);
  });

  it('is what feeds are made of, those of versions carried over too', async () => {
    await publishOn('2026-10-01', 'first');
    const feeds = (list: VersionsList) => [{ path: 'feed.xml', text: daysOf(list).join() }];
    await publishOn('2026-11-20', 'second', feeds);
    expect(readFileSync(join(dist, 'feed.xml'), 'utf8')).toBe('2026-10-01,2026-11-20');
  });
});

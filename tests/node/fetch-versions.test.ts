import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchVersions } from '../../src/node/fetch-versions';
import { filesIn, keptVersions } from '../../src/node/frozen-version';
import { siteServer } from '../../src/node/preview-server';
import { listVersions, parseVersions, VERSIONS_FILE } from '../../src/node/versions-list';
import { versionsText } from '../../src/site/frozen-version';
import { writeFrozen } from '../../src/node/write-frozen';

let parent: string;
let live: string;
let dist: string;
let server: Server;
beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'sayso-versions-'));
  [live, dist] = [join(parent, 'live'), join(parent, 'dist')];
  for (const words of ['one', 'two']) {
    writeFrozen(join(live, 'sayso/мост'), { 'embed/index.html': words, 'still/both.png': Buffer.from([1, 2, 255]) });
  }
  publishList();
  server = siteServer(live);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

const publishList = (): void =>
  writeFileSync(join(live, 'sayso', VERSIONS_FILE), versionsText(listVersions(join(live, 'sayso'))));

const bring = (path = '/sayso/') =>
  fetchVersions(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`), dist, () => undefined);

describe('bringing frozen versions back', () => {
  it('brings those that are missing or half there, byte for byte, and no other', async () => {
    expect(await bring('/sayso')).toEqual({ listed: 2, brought: 2 });
    expect(filesIn(dist)).toEqual(filesIn(join(live, 'sayso')));
    expect(await bring()).toEqual({ listed: 2, brought: 0 });
    writeFileSync(join(keptVersions(dist)[0]!, 'embed/index.html'), '<!doc');
    expect(await bring()).toEqual({ listed: 2, brought: 1 });
    expect(filesIn(dist)).toEqual(filesIn(join(live, 'sayso')));
  });

  it('refuses what is not what was published, and leaves no part of it', async () => {
    writeFileSync(join(keptVersions(join(live, 'sayso'))[1]!, 'embed/index.html'), 'owt');
    await expect(bring()).rejects.toThrow(/is not what was published/);
    publishList();
    await expect(bring()).rejects.toThrow(/is not what its name says/);
    expect(keptVersions(dist).length).toBeLessThan(2);
    expect(existsSync(join(parent, '.dist.new'))).toBe(false);
  });

  it('says where nothing is published', async () => {
    await expect(bring('/elsewhere/')).rejects.toThrow(/elsewhere\/versions.json answers 404/);
    await expect(fetchVersions(new URL('http://127.0.0.1:9/'), dist, () => undefined)).rejects.toThrow(/cannot be had/);
    writeFileSync(join(live, 'sayso', VERSIONS_FILE), '<!doctype html>');
    await expect(bring()).rejects.toThrow(/not a list/);
  });

  it.each([
    ['a path that leads out', { files: { '../../../../x': `sha256-${'A'.repeat(43)}=` } }],
    ['an absolute path', { files: { '/etc/x': `sha256-${'A'.repeat(43)}=` } }],
    ['a dossier that leads out', { dossier: '..' }],
    ['a version that leads out', { version: '../../0123' }],
    ['an unknown field', { more: 1 }],
  ])('takes no list with %s', (_what, change) => {
    const sound = { dossier: 'story', version: '0123456789', files: { 'a/b.html': `sha256-${'A'.repeat(43)}=` } };
    const text = (versions: object): string => JSON.stringify({ sayso: 1, versions: [versions] });
    expect(parseVersions(text(sound), 'it').versions).toHaveLength(1);
    expect(() => parseVersions(text({ ...sound, ...change }), 'it')).toThrow('it is not a list');
  });

  it('reads its own list', () => {
    const list = listVersions(join(live, 'sayso'));
    expect(parseVersions(versionsText(list), 'it')).toEqual(list);
    mkdirSync(dirname(dist), { recursive: true });
    expect(listVersions(dist)).toEqual({ sayso: 1, versions: [] });
    expect(readFileSync(join(live, 'sayso', VERSIONS_FILE), 'utf8')).toContain('"sha256-');
  });
});

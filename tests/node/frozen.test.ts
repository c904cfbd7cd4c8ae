import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbedFiles } from '../../src/pages/embed/window-types';
import { filesIn, versionOf } from '../../src/node/frozen-version';
import type { FrozenFiles } from '../../src/site/frozen-version';
import { gateDossiers } from '../../src/node/load-dossiers';
import { publishSite } from '../../src/node/publish-site';
import { siteOptions } from '../../src/node/site-host';
import { writeFile } from '../../src/node/write-file';
import { freeze } from '../../src/node/write-frozen';
import type { Dossier } from '../../src/domain/dossier';
import type { EmbedCode } from '../../src/site/options';
import { openSite } from '../../src/site/site';
import { assets } from '../support/scene';
import { projectWith } from './data-folder';

const EMBED: EmbedCode = {
  code: 'let code',
  words: { en: 'let words' },
  loader: 'let loader',
  css: 'p{}',
  element: 'let element',
};

/** The tutorial with another title. */
function titled(title: string): Dossier {
  const { root, remove } = projectWith((yaml) => yaml.replace('title: Will the old bridge reopen?', `title: ${title}`));
  try {
    const gated = gateDossiers(join(root, 'data/dossiers'));
    if (!gated.ok) throw new Error('The dossier was refused.');
    return gated.dossiers[0]!;
  } finally {
    remove();
  }
}

let before: Dossier;
let after: Dossier;
let dist: string;
/** What a build does about versions, with what it writes beside them. @returns the folder of the dossier's version */
const build = async (dossier: Dossier, embed = EMBED): Promise<string> => {
  const { version } = await publishSite(
    dist,
    (fresh) => {
      for (const file of ['offline.js', 'minimal/index.html', 'minimal/still/both.png', 'minimal/still/map.png']) {
        writeFile(join(fresh, file), dossier.title['en']!);
      }
      return Promise.resolve({ ok: true, version: freezeIn(fresh, dossier, embed) });
    },
    () => undefined,
  );
  return join(dist, 'minimal', version);
};
const freezeIn = (folder: string, dossier: Dossier, embed: EmbedCode): string => {
  const player = {
    code: '',
    loader: '',
    sheets: { all: '', present: '', handout: '', embed: '' },
    words: {},
    faces: [],
  };
  const code = { embed, player, manifest: {}, checksums: {}, worker: '', offline: 'keep', notices: [] } as const;
  const site = openSite([dossier], siteOptions(), { ...assets(), code });
  return freeze(join(folder, 'minimal'), site.frozen('minimal'));
};

beforeAll(() => {
  before = titled('The bridge before');
  after = titled('The bridge after');
  dist = mkdtempSync(join(tmpdir(), 'sayso-dist-'));
});
afterAll(() => rmSync(dist, { recursive: true }));

// Each makes the whole embed several times, which takes a while on a busy machine.
describe('a frozen version', () => {
  it('stays at its address, byte for byte, when the dossier and the code change and everything else goes', async () => {
    const first = await build(before);
    const bytes = filesIn(first);
    const second = await build(after);
    const third = await build(after, { ...EMBED, code: 'let newer' });
    expect(new Set([first, second, third]).size).toBe(3);
    expect(filesIn(first)).toEqual(bytes);
    expect(readFileSync(join(first, 'embed/index.html'), 'utf8')).toContain('The bridge before');
    expect(readFileSync(join(second, 'embed/index.html'), 'utf8')).toContain('The bridge after');
    expect(readFileSync(join(dist, 'minimal/index.html'), 'utf8')).toContain('after');
    expect(filesIn(dist)['versions.json']!.toString()).toContain(`"${basename(first)}"`);
  });

  it('has the same address when nothing changed', async () => {
    expect(await build(before)).toBe(await build(before));
  });

  it('needs nothing outside its own folder', async () => {
    const folder = join(await build(before), 'embed');
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const { document } = new JSDOM(html, { url: 'https://example.org/' }).window;
    const said = document.querySelector<HTMLElement>('script[data-files]')!.dataset['files']!;
    const { root, ...files } = JSON.parse(said) as EmbedFiles;
    for (const file of Object.values(files).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)))) {
      expect(file).not.toMatch(/^\/|\.\.|:/);
      expect(existsSync(join(folder, root, file)), file).toBe(true);
    }
    expect(join(folder, root)).toBe(join(folder, '../'));
    expect(document.querySelectorAll('[src], link[rel="stylesheet"], link[rel="modulepreload"]')).toHaveLength(0);
    expect(document.body.textContent).toContain('A fixed version');
    expect(existsSync(join(folder, '../still/both.png'))).toBe(true);
  });

  it('stops the build when it was altered, and nothing is swept away', async () => {
    const folder = await build(before);
    const file = join(folder, 'embed/index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('before', 'BEFORE'));
    await expect(build(after)).rejects.toThrow(/Frozen versions are not as they were built: minimal.v./);
    expect(existsSync(join(dist, 'minimal/index.html'))).toBe(true);
    expect(() => freezeIn(dist, before, EMBED)).toThrow(/not what its name says/);
    writeFileSync(file, html);
    expect(await build(after)).not.toBe(folder);
  });

  it('is named by all its files, their names and their bytes', () => {
    const sets: FrozenFiles[] = [{ a: '1' }, { a: '2' }, { b: '1' }, { a: '1', b: '' }, { a: '1b' }, {}];
    const names = sets.map(versionOf);
    expect(new Set(names).size).toBe(names.length);
    expect(versionOf({ a: '1', b: '2' })).toBe(versionOf({ b: Buffer.from('2'), a: Buffer.from('1') }));
  });
});

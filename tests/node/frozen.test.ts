import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmbedFiles } from '../../src/pages/embed/window-types';
import { filesIn, sweep, versionOf, type FrozenFiles } from '../../src/node/frozen-version';
import { gateDossiers } from '../../src/node/load-dossiers';
import { siteOptions } from '../../src/node/site-host';
import { freeze } from '../../src/node/write-frozen';
import type { Dossier } from '../../src/domain/dossier';
import type { EmbedCode } from '../../src/site/options';
import { openSite } from '../../src/site/site';
import { assets } from '../support/scene';
import { projectWith } from './data-folder';

const EMBED: EmbedCode = {
  code: 'let code',
  links: 'let links',
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
/** What a build does about versions, with what it writes beside them. */
const build = (dossier: Dossier, embed = EMBED): string => {
  sweep(dist);
  for (const file of ['assets/embed-1.js', 'minimal/index.html', 'minimal/still/both.png', 'minimal/still/map.png']) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), dossier.title['en']!);
  }
  return join(dist, 'minimal', frozen(dossier, embed));
};
const frozen = (dossier: Dossier, embed: EmbedCode): string => {
  const code = { embed, manifest: {}, worker: '', offline: 'keep', notices: [] } as const;
  const site = openSite([dossier], siteOptions(), { ...assets(), code });
  return freeze(join(dist, 'minimal'), site.frozen('minimal'));
};

beforeAll(() => {
  before = titled('The bridge before');
  after = titled('The bridge after');
  dist = mkdtempSync(join(tmpdir(), 'sayso-dist-'));
}, 60_000);
afterAll(() => rmSync(dist, { recursive: true }));

describe('a frozen version', () => {
  it('stays at its address, byte for byte, when the dossier and the code change and everything else goes', () => {
    const first = build(before);
    const bytes = filesIn(first);
    const second = build(after);
    const third = build(after, { ...EMBED, code: 'let newer' });
    expect(new Set([first, second, third]).size).toBe(3);
    expect(filesIn(first)).toEqual(bytes);
    expect(readFileSync(join(first, 'embed/index.html'), 'utf8')).toContain('The bridge before');
    expect(readFileSync(join(second, 'embed/index.html'), 'utf8')).toContain('The bridge after');
    expect(readFileSync(join(dist, 'minimal/index.html'), 'utf8')).toContain('after');
    sweep(dist);
    expect(existsSync(join(dist, 'assets'))).toBe(false);
    expect(existsSync(join(dist, 'minimal/index.html'))).toBe(false);
    expect(filesIn(first)).toEqual(bytes);
  });

  it('has the same address when nothing changed', () => {
    expect(build(before)).toBe(build(before));
  });

  it('needs nothing outside its own folder', () => {
    const folder = join(build(before), 'embed');
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

  it('stops the build when it was altered, and nothing is swept away', () => {
    const folder = build(before);
    const file = join(folder, 'embed/index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('before', 'BEFORE'));
    expect(() => build(after)).toThrow(/Frozen versions are not as they were built: minimal.v./);
    expect(existsSync(join(dist, 'minimal/index.html'))).toBe(true);
    expect(() => frozen(before, EMBED)).toThrow(/not what its name says/);
    writeFileSync(file, html);
    expect(build(after)).not.toBe(folder);
  });

  it('is named by all its files, their names and their bytes', () => {
    const sets: FrozenFiles[] = [{ a: '1' }, { a: '2' }, { b: '1' }, { a: '1', b: '' }, { a: '1b' }, {}];
    const names = sets.map(versionOf);
    expect(new Set(names).size).toBe(names.length);
    expect(versionOf({ a: '1', b: '2' })).toBe(versionOf({ b: Buffer.from('2'), a: Buffer.from('1') }));
  });
});

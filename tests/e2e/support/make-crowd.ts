/**
 * Makes the explore page of a generated dossier as a file and writes it, with what lies beside it, into a folder:
 * `make-crowd.ts COUNT FOLDER`. Its scripts and styles are those of the built site.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explorePage } from '../../../src/build/explore-page';
import { policyFor, policyTag } from '../../../src/build/content-security';
import { filesBeside } from '../../../src/build/files-beside';
import { fillTemplate } from '../../../src/build/html';
import { assetTags, readManifest } from '../../../src/build/manifest';
import { place } from '../../../src/build/place';
import type { BaseMapTopology } from '../../../src/geometry/base-map';
import '../../../src/language/all';
import { generated } from '../../support/generated';

const [count, folder] = [Number(process.argv[2]), process.argv[3]!];
const root = join(import.meta.dirname, '../../..');
const topology = JSON.parse(readFileSync(join(root, 'data/geo/base-map.json'), 'utf8')) as BaseMapTopology;
const dossier = generated(count);
const scene = place(dossier, topology);
const { beside, files } = filesBeside(dossier, scene);
const page = explorePage(dossier, scene, beside);

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
for (const { path, text } of files) write(path, text);
for (const [path, text] of Object.entries(page.files ?? {})) write(path, text);
const policy = policyTag(policyFor({ styleAttributes: /<[^>]+ style="/.test(page.body) }));
const head = page.head + assetTags(readManifest(join(root, 'dist')), 'explore', '..');
const template = readFileSync(join(root, 'index.html'), 'utf8');
write(page.path, fillTemplate(template, { ...page, policy, head }));

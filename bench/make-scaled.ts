/**
 * Makes a generated dossier step by step, writes its explore page into a folder, and prints what each step took as JSON:
 * seconds of the processor, which count less of what else the machine does than the clock. `make-scaled.ts COUNT FOLDER`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../src/site/document/meta-tags';
import { place } from '../src/site/make-scene';
import { dossierPages } from '../src/site/site';
import { stillsOf } from '../src/site/images/stills';
import { openStudio } from '../src/site/images/render';
import { wideScene } from '../src/site/wide-scene';
import type { BaseMapTopology } from '../src/geometry/map/base-map';
import { layoutNetwork } from '../src/geometry/network';
import '../src/i18n/all';
import { generated } from '../tests/support/generated';
import { writeCrowd } from '../tests/support/write-crowd';
import type { Figures } from './medians';

const [count, folder] = [Number(process.argv[2]), process.argv[3]!];
const root = join(import.meta.dirname, '..');
const topology = JSON.parse(readFileSync(join(root, 'data/geo/base-map.json'), 'utf8')) as BaseMapTopology;

const took: Record<string, number> = {};
function timed<T>(name: string, work: () => T): T {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  took[`${name} (s)`] = (user + system) / 1e6;
  return made;
}

const dossier = timed('gate', () => generated(count));
timed('layout', () => layoutNetwork(dossier));
// From here on layouts are taken from where the build keeps them.
const scene = place(dossier, topology);
const wide = wideScene(dossier, scene);
timed('explore page', () => writeCrowd(dossier, scene, root, folder));
timed('all pages', () => dossierPages(dossier, topology, true));
const studio = openStudio();
timed('stills', () => stillsOf(dossier, wide, siteAddress({})).forEach((still) => still.draw(studio)));
console.log(JSON.stringify(took satisfies Figures));

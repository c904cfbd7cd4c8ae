/**
 * Makes a generated dossier step by step, writes its explore page into a folder, and prints what each step took as JSON:
 * seconds of the processor, which count less of what else the machine does than the clock. `make-scaled.ts COUNT FOLDER`
 */
import { keptLayout } from '../src/node/kept/layouts';
import { picturesOf } from '../src/site/images/pictures';
import { createRenderer } from '../src/site/images/render';
import { layoutNetwork } from '../src/geometry/network/layout/layout-network';
import { generated } from '../tests/support/generated';
import { pagesOf } from '../tests/support/pages-of';
import { assets, sceneOf } from '../tests/support/scene';
import { writeCrowd } from '../tests/support/write-crowd';
import type { Figures } from './medians';

const [count, folder] = [Number(process.argv[2]), process.argv[3]!];

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
const scene = sceneOf(dossier);
timed('explore page', () => writeCrowd(dossier, keptLayout, folder));
timed('all pages', () => pagesOf([dossier], { print: true }));
const renderer = createRenderer(assets().styles);
timed('stills', () => picturesOf(dossier, () => scene, null).forEach((picture) => picture.draw(renderer)));
console.log(JSON.stringify(took satisfies Figures));

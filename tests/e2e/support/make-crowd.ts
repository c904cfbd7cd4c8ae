/** Makes the explore page of a generated dossier in a folder: `make-crowd.ts COUNT FOLDER [later]`. The site must have been built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptLayout } from '../../../src/node/layout-cache';
import { place } from '../../../src/site/make-scene';
import type { BaseMapTopology } from '../../../src/geometry/map/base-map';
import { toBeLaidOut } from '../../../src/geometry/network';
import '../../../src/i18n/all';
import { generated } from '../../support/generated';
import { writeCrowd } from '../../support/write-crowd';

const [count, folder, layout] = [Number(process.argv[2]), process.argv[3]!, process.argv[4]];
const root = join(import.meta.dirname, '../../..');
const topology = JSON.parse(readFileSync(join(root, 'data/geo/base-map.json'), 'utf8')) as BaseMapTopology;
const dossier = generated(count);
const scene = place(dossier, topology, layout === 'later' ? (_, frame) => toBeLaidOut(frame) : keptLayout);
writeCrowd(dossier, scene, root, folder);

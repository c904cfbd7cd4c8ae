import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BaseMapTopology } from '../../src/geometry/map/base-map';
import { dossierPages } from '../../src/site/site';
import { fuzz } from './run';

/** The whole is `npm run fuzz`. */
const RUNS = 150;
const SEED = 20260628;

it('says of every broken dossier what is wrong and where, and shows the harmless ones', () => {
  const map = readFileSync(join(import.meta.dirname, '../../data/geo/base-map.json'), 'utf8');
  const topology = JSON.parse(map) as BaseMapTopology;
  const { failure, taken, refused, shown } = fuzz(RUNS, SEED, (dossier) => void dossierPages(dossier, topology, false));
  expect(failure).toBeUndefined();
  // All must happen, or this looks at nothing.
  expect(taken).toBeGreaterThan(RUNS / 50);
  expect(refused).toBeGreaterThan(RUNS / 2);
  expect(shown).toBeGreaterThan(0);
}, 120_000);

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { command } from '../../../src/node/cli/commands/migrate';
import { readDossierFiles } from '../../../src/node/read-dossier';
import { run } from './run';

const ROOT = join(import.meta.dirname, '../../..');
/** A dossier of version 1 with every table, as it was before there was a version 2. */
const OLD = join(ROOT, 'tests/data/version-1');

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'sayso-migrate-')), 'version-1');
  cpSync(OLD, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const dossier = (): unknown => {
  const parsed = parseDossier('version-1', readDossierFiles(folder));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dossier;
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

it('rewrites a dossier so that it says the same, keeps its comments, and does so once', async () => {
  const before = dossier();
  const { said } = await run(command, folder);
  expect(said).toContain('rewrote dossier.yaml, events.csv, memberships.csv');
  expect(dossier()).toEqual(before);
  expect(read('dossier.yaml')).toMatch(/^sayso: 2$/m);
  expect(read('dossier.yaml')).toContain('# A remark of the author');
  expect(read('memberships.csv').split('\n')[0]).toMatch(/,coloured,leaving$/);
  expect(read('events.csv').split('\n')[0]).toContain(',reported');
  expect((await run(command, folder)).said).toContain('nothing was changed');
});

it('changes nothing in a dossier with errors', async () => {
  const yaml = read('dossier.yaml').replace('exact: ', 'exact: not in it ');
  writeFileSync(join(folder, 'dossier.yaml'), yaml);
  await expect(run(command, folder)).rejects.toThrow('has errors');
  expect(read('dossier.yaml')).toBe(yaml);
});

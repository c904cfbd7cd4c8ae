/** The dossiers that the Studio is measured with: their folders' files, as texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrateFiles } from '../../src/domain/parse/migrate-files';
import type { Files } from '../../src/studio/dossier/files';

const FOLDERS = ['data/dossiers', 'examples/dossiers'];

/** Every dossier of the project, in version 2 of the format, by its folder's name. */
export function allDossiers(): ReadonlyMap<string, Files> {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, filesOf(join(folder, name))] as const),
  );
  return new Map(found.filter(([, files]) => files['dossier.yaml'] !== undefined));
}

function filesOf(folder: string): Files {
  const names = readdirSync(folder).filter((name) => /\.(?:ya?ml|md|txt|csv)$/.test(name));
  return migrateFiles(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))).files;
}

/** A row of numbers in [0, 1) from a seed (mulberry32), so that a run can be made again. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

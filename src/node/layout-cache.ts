import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CROWD,
  layoutNetwork,
  layoutTask,
  toBeLaidOut,
  type LaidOut,
  type LayoutTask,
  type NetworkScene,
} from '../geometry/network';
import type { Frame } from '../geometry/viewport';

const here = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(here, '..', '..', 'node_modules', '.cache', 'sayso');

/** Layouts met in this process; the development server asks for the same one at every request. */
const met = new Map<string, NetworkScene>();

/** Whether the layout has been made before, and would only be read. */
export function isKept(dossier: LaidOut, frame: Frame): boolean {
  const name = nameOf(layoutTask(dossier, frame));
  return met.has(name) || existsSync(fileOf(name));
}

/**
 * `layoutNetwork`, asked only once for the same dossier and the same code: laying out a network well takes seconds and
 * always gives the same. Answers are kept under node_modules/.cache, named after all they depend on; deleting them
 * costs nothing but time, and where nothing can be kept they are made anew.
 * @param frame the frame to lay out for, in px
 */
export function keptLayout(dossier: LaidOut, frame: Frame): NetworkScene {
  const task = layoutTask(dossier, frame);
  const name = nameOf(task);
  const scene = met.get(name) ?? read(name) ?? made(name, task);
  met.set(name, scene);
  return scene;
}

/**
 * The layout that is kept of a crowd; where none is, one that is left to whoever opens the page, for it takes seconds.
 * Others are laid out at once.
 */
export function keptOrLater(dossier: LaidOut, frame: Frame): NetworkScene {
  return dossier.entities.length <= CROWD || isKept(dossier, frame) ? keptLayout(dossier, frame) : toBeLaidOut(frame);
}

const fileOf = (name: string): string => join(FOLDER, `${name}.json`);

function nameOf({ dossier, frame }: LayoutTask): string {
  return createHash('sha256')
    .update(JSON.stringify([dossier, frame, codeHash()]))
    .digest('hex')
    .slice(0, 32);
}

function made(name: string, { dossier, frame }: LayoutTask): NetworkScene {
  const text = JSON.stringify(layoutNetwork(dossier, frame));
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Written beside and then renamed, as another process may be reading.
    const beside = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(beside, text);
    renameSync(beside, fileOf(name));
  } catch {
    // A folder that cannot be written to: the layout is made again next time.
  }
  return JSON.parse(text) as NetworkScene;
}

function read(name: string): NetworkScene | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8')) as NetworkScene;
  } catch {
    return undefined;
  }
}

let hashed: string | undefined;

/** Stands for all the code a layout or a base map can depend on: `domain` and `geometry`. */
export function codeHash(): string {
  if (hashed !== undefined) return hashed;
  const hash = createHash('sha256');
  for (const layer of ['domain', 'geometry']) {
    const folder = join(here, '..', layer);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return (hashed = hash.digest('hex'));
}

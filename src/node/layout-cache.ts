import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CROWD, layoutTask, toBeLaidOut, type LaidOut, type LayoutTask, type NetworkScene } from '../geometry/network';
import { layoutNetwork } from '../geometry/network/layout/layout-network';
import { GRAPH_SIZE, layoutGraph, type GraphScene } from '../geometry/network/pictures/graph';
import type { Story } from '../geometry/network/pictures/story';
import type { Frame } from '../geometry/viewport';

const here = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(here, '..', '..', 'node_modules', '.cache', 'sayso');

/** Layouts met in this process; the development server asks for the same one at every request. */
const met = new Map<string, unknown>();

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
  return kept(nameOf(task), () => layoutNetwork(task.dossier, task.frame));
}

/** The graph of a story for the pages' column, asked for and kept in the same way; null where it must not be shown. */
export const keptGraph = (story: Story): GraphScene | null =>
  kept(nameFor(['graph', GRAPH_SIZE, story]), () => {
    const { scene, verdict } = layoutGraph(story, GRAPH_SIZE);
    return verdict.passes ? scene : null;
  });

/** What was made before under a name, or what is made now. */
function kept<T>(name: string, make: () => T): T {
  if (!met.has(name)) {
    const before = read(name);
    met.set(name, before === undefined ? made(name, make) : before);
  }
  return met.get(name) as T;
}

/**
 * The layout that is kept of a crowd; where none is, one that is left to whoever opens the page, for it takes seconds.
 * Others are laid out at once.
 */
export function keptOrLater(dossier: LaidOut, frame: Frame): NetworkScene {
  return dossier.entities.length <= CROWD || isKept(dossier, frame) ? keptLayout(dossier, frame) : toBeLaidOut(frame);
}

const fileOf = (name: string): string => join(FOLDER, `${name}.json`);

const nameOf = ({ dossier, frame }: LayoutTask): string => nameFor([dossier, frame]);

const nameFor = (asked: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...asked, codeHash()]))
    .digest('hex')
    .slice(0, 32);

function made(name: string, make: () => unknown): unknown {
  const text = JSON.stringify(make());
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Written beside and then renamed, as another process may be reading.
    const beside = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(beside, text);
    renameSync(beside, fileOf(name));
  } catch {
    // A folder that cannot be written to: the layout is made again next time.
  }
  return JSON.parse(text);
}

function read(name: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8'));
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

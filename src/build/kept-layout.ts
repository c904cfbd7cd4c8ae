import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../domain/dossier';
import { CROWD, layoutNetwork, toBeLaidOut, type NetworkScene } from '../geometry/network';
import type { Frame } from '../geometry/plane';

/** Lays out a dossier's network for a frame, in px. */
export type LayOut = (dossier: Dossier, frame: Frame) => NetworkScene;

type LaidOut = Pick<Dossier, 'lang' | 'languages' | 'entities' | 'relations' | 'passages'>;

const here = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(here, '..', '..', 'node_modules', '.cache', 'sayso');

/** Layouts met in this process; the development server asks for the same one at every request. */
const met = new Map<string, NetworkScene>();

/**
 * `layoutNetwork`, asked only once for the same dossier and the same code: laying out a network well takes seconds and
 * always gives the same. Answers are kept under node_modules/.cache, named after all they depend on; deleting them
 * costs nothing but time, and where nothing can be kept they are made anew.
 * @param frame the frame to lay out for, in px
 */
export function keptLayout(dossier: LaidOut, frame: Frame): NetworkScene {
  const { name, scene } = lookUp(dossier, frame);
  const laidOut = scene ?? made(name, partOf(dossier), frame);
  met.set(name, laidOut);
  return laidOut;
}

/**
 * The layout that is kept of a crowd; where none is, one that is left to whoever opens the page, for it takes seconds.
 * Others are laid out at once.
 */
export function keptOrLater(dossier: LaidOut, frame: Frame): NetworkScene {
  if (dossier.entities.length <= CROWD) return keptLayout(dossier, frame);
  return lookUp(dossier, frame).scene ?? toBeLaidOut(frame);
}

const partOf = ({ lang, languages, entities, relations, passages }: LaidOut): LaidOut => ({
  lang,
  languages,
  entities,
  relations,
  passages,
});

function lookUp(dossier: LaidOut, frame: Frame): { name: string; scene: NetworkScene | undefined } {
  const name = createHash('sha256')
    .update(JSON.stringify([partOf(dossier), frame, code()]))
    .digest('hex')
    .slice(0, 32);
  return { name, scene: met.get(name) ?? read(name) };
}

function made(name: string, dossier: LaidOut, frame: Frame): NetworkScene {
  const text = JSON.stringify(layoutNetwork(dossier, frame));
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Written beside and then renamed, as another process may be reading.
    const beside = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(beside, text);
    renameSync(beside, join(FOLDER, `${name}.json`));
  } catch {
    // A folder that cannot be written to: the layout is made again next time.
  }
  return JSON.parse(text) as NetworkScene;
}

function read(name: string): NetworkScene | undefined {
  try {
    return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as NetworkScene;
  } catch {
    return undefined;
  }
}

let codeHash: string | undefined;

/** Stands for all the code a layout can depend on: `domain` and `geometry`. */
function code(): string {
  if (codeHash !== undefined) return codeHash;
  const hash = createHash('sha256');
  for (const layer of ['domain', 'geometry']) {
    const folder = join(here, '..', layer);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return (codeHash = hash.digest('hex'));
}

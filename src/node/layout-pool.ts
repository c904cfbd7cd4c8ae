import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Dossier } from '../domain/dossier';
import { layoutTask, type LayoutTask } from '../geometry/network';
import { NETWORK_FRAME, WIDE_NETWORK_FRAME } from '../geometry/viewport';
import { isKept } from './layout-cache';

/**
 * Makes the layouts the pages of these dossiers will ask `keptLayout` for, each in a process of its own, at most one
 * for each core. A process that fails is not heard of: its layout is then made where it is asked for, and what is wrong
 * with it is said there.
 */
export async function layOutAhead(dossiers: readonly Dossier[]): Promise<void> {
  const tasks = dossiers
    .flatMap((dossier) => [NETWORK_FRAME, WIDE_NETWORK_FRAME].map((frame) => layoutTask(dossier, frame)))
    .filter(({ dossier, frame }) => !isKept(dossier, frame));
  const next = async (): Promise<void> => {
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) await inProcess(task);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, next));
}

const MAKER = fileURLToPath(new URL('./layout-process.ts', import.meta.url));
/** Lets Node read TypeScript in the other process too, wherever the package manager has put it. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

function inProcess(task: LayoutTask): Promise<void> {
  return new Promise((done) => {
    const process = fork(MAKER, {
      execArgv: ['--import', TSX],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    process.on('error', () => done());
    process.on('exit', () => done());
    process.send(task);
  });
}

import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../domain/dossier';
import { NETWORK_FRAME, WIDE_NETWORK_FRAME } from '../geometry/plane';
import { isKept, layoutInput, type LayoutJob } from './kept-layout';

/**
 * Makes the layouts the pages of these dossiers will ask `keptLayout` for, each in a process of its own, at most one for each
 * core. A process that fails is not heard of: its layout is then made where it is asked for, and what is wrong with it is said
 * there.
 */
export async function layOutAhead(dossiers: readonly Dossier[]): Promise<void> {
  const jobs: LayoutJob[] = dossiers
    .flatMap((dossier) =>
      [NETWORK_FRAME, WIDE_NETWORK_FRAME].map((frame) => ({ dossier: layoutInput(dossier), frame })),
    )
    .filter(({ dossier, frame }) => !isKept(dossier, frame));
  const next = async (): Promise<void> => {
    for (let job = jobs.pop(); job !== undefined; job = jobs.pop()) await inProcess(job);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, next));
}

const MAKER = fileURLToPath(new URL('./make-layout.ts', import.meta.url));

function inProcess(job: LayoutJob): Promise<void> {
  return new Promise((done) => {
    const process = fork(MAKER, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    process.on('error', () => done());
    process.on('exit', () => done());
    process.send(job);
  });
}

import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isKept } from '../kept/store';
import { nameOfJob, type Job } from './jobs';

const WORKER = fileURLToPath(new URL('./work-process.ts', import.meta.url));
/** Lets Node read TypeScript in the other processes too, wherever the package manager has put it. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** MB for what is young: layouts make millions of short-lived objects, and a tenth of their time went into clearing up. */
const YOUNG = '--max-semi-space-size=64';

interface Waiting {
  readonly job: Job;
  readonly done: () => void;
}

/**
 * Does jobs ahead of whoever wants their outcome, each in one of as many processes as there are cores. They start with
 * the first job that is not done yet and live until `close`, as starting one costs a second. A process that dies is not
 * heard of: its job is then done where its outcome is wanted.
 */
export class WorkPool {
  readonly #most = availableParallelism();
  readonly #waiting: Waiting[] = [];
  readonly #idle: ChildProcess[] = [];
  readonly #running = new Map<ChildProcess, Waiting>();
  readonly #asked = new Set<string>();

  /** Has jobs done that are not, in their order; resolves when each is, or cannot be. */
  async ahead(jobs: readonly Job[]): Promise<void> {
    const fresh = jobs.filter((job) => {
      const name = nameOfJob(job);
      if (this.#asked.has(name) || isKept(name)) return false;
      this.#asked.add(name);
      return true;
    });
    await Promise.all(
      fresh.map(
        (job) =>
          new Promise<void>((done) => {
            this.#waiting.push({ job, done });
            this.#next();
          }),
      ),
    );
  }

  /** Ends the processes, also those that are at work. */
  close(): void {
    for (const { done } of this.#waiting.splice(0)) done();
    for (const process of [...this.#idle.splice(0), ...this.#running.keys()]) process.kill();
  }

  #next(): void {
    const next = this.#waiting[0];
    if (next === undefined) return;
    const process = this.#idle.pop() ?? (this.#running.size < this.#most ? this.#start() : undefined);
    if (process === undefined) return;
    this.#waiting.shift();
    this.#running.set(process, next);
    process.send(next.job);
  }

  #start(): ChildProcess {
    const process = fork(WORKER, {
      execArgv: ['--import', TSX, YOUNG],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const free = (stays: boolean) => (): void => {
      const job = this.#running.get(process);
      this.#running.delete(process);
      if (stays && job !== undefined) this.#idle.push(process);
      job?.done();
      this.#next();
    };
    process.on('message', free(true));
    process.on('error', free(false));
    process.on('exit', free(false));
    return process;
  }
}

/** Runs in a process of its own: does the jobs it is sent, one after another, and says when each is done. */
import { doJob, type Job } from './jobs';

async function serve(job: Job): Promise<void> {
  try {
    await doJob(job);
  } catch {
    // Not told: the work is then done where its outcome is wanted, and what is wrong with it is said there.
  }
  process.send?.('done');
}

process.on('message', (job: Job) => void serve(job));

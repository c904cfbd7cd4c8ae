/** Runs in a process of its own: does the jobs it is sent, one after another, and says when each is done. */
import { doJob, type Job } from './jobs';

process.on('message', async (job: Job) => {
  // Its failure is not told: the work is then done where its outcome is wanted, and what is wrong with it is said there.
  await doJob(job).catch(() => undefined);
  process.send?.('done');
});

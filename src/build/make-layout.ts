/** Runs in a process of its own: makes the one layout it is sent, and keeps it. */
import { keptLayout, type LayoutJob } from './kept-layout';

process.once('message', ({ dossier, frame }: LayoutJob) => {
  keptLayout(dossier, frame);
  process.disconnect();
});

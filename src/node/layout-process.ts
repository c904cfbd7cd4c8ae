/** Runs in a process of its own: makes the one layout it is sent, and keeps it. */
import type { LayoutTask } from '../geometry/network';
import { keptLayout } from './layout-cache';

process.once('message', ({ dossier, frame }: LayoutTask) => {
  keptLayout(dossier, frame);
  process.disconnect();
});

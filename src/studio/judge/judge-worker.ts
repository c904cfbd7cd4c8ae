/** Judges states of a dossier beside the page, so that the gate never keeps anybody from typing. */
import '../jitless';
import { judge } from './judge';
import type { Case } from './verdict';

onmessage = ({ data }: MessageEvent<Case>): void => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  postMessage(judge(data));
};

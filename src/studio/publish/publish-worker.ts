/** Makes what is published beside the page, which stays free to be worked in. */
import '../jitless';
import { makeOnePage } from './make-one-page';
import type { Made, Making } from './making';

onmessage = ({ data }: MessageEvent<Making>): void => {
  const answer = (made: Made): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    postMessage(made);
  };
  try {
    answer(makeOnePage(data));
  } catch {
    answer({ is: 'broken' });
  }
};

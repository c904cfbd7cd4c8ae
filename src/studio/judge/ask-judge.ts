import { trustedAddress } from '../../pages/shared/trusted-url';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './judge-worker?worker&url';
import type { Case, Verdict } from './verdict';

/** A pause in the work before the gate is asked, and how long it may take before it is started anew; in ms. */
const PAUSE = 120;
const PATIENCE = 15_000;

/** Has the newest state judged; states in between are passed over. */
export interface Judge {
  ask(question: Case): void;
}

/** @param tell hears each verdict */
export function startJudge(tell: (verdict: Verdict) => void): Judge {
  let worker: Worker | undefined;
  let busy = false;
  let waiting: Case | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const start = (): Worker => {
    const fresh = new Worker(trustedAddress(address), { type: 'module' });
    fresh.addEventListener('message', ({ data }: MessageEvent<Verdict>) => {
      done();
      tell(data);
      send();
    });
    fresh.addEventListener('error', restart);
    return fresh;
  };
  const done = (): void => {
    clearTimeout(patience);
    busy = false;
  };
  const restart = (): void => {
    worker?.terminate();
    worker = undefined;
    done();
  };
  const send = (): void => {
    if (busy || waiting === null) return;
    busy = true;
    worker ??= start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage(waiting);
    waiting = null;
    patience = setTimeout(restart, PATIENCE);
  };
  return {
    ask(question) {
      waiting = question;
      clearTimeout(pause);
      pause = setTimeout(send, PAUSE);
    },
  };
}

import { trustedAddress } from '../../pages/shared/trusted-url';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './judge-worker?worker&url';
import type { Case, Verdict } from './verdict';

/** A pause in the work before the gate is asked, and how long it may take before it is started anew; in ms. */
const PAUSE = 120;
const PATIENCE = 5000;

/** Has the newest state judged; states in between are passed over. */
export interface Judge {
  ask(question: Case): void;
}

/** What a judge tells. */
interface HeardOfJudge {
  readonly judged: (verdict: Verdict) => void;
  /** The worker died or hung, and another one is asked the same. */
  readonly restarted: () => void;
}

export function startJudge(heard: HeardOfJudge): Judge {
  let worker: Worker | undefined;
  let busy = false;
  let asked: Case | null = null;
  let waiting: Case | null = null;
  /** The last state on which a worker failed: it is asked once more, and then left until it is another one. */
  let failedOn: number | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const start = (): Worker => {
    const fresh = new Worker(trustedAddress(address), { type: 'module' });
    fresh.addEventListener('message', ({ data }: MessageEvent<Verdict>) => {
      done();
      heard.judged(data);
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
    if (asked && waiting === null && failedOn !== asked.seq) waiting = asked;
    failedOn = asked?.seq;
    heard.restarted();
    send();
  };
  const send = (): void => {
    if (busy || waiting === null) return;
    busy = true;
    worker ??= start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
    worker.postMessage(waiting);
    asked = waiting;
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

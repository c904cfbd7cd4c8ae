// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Case, Verdict } from '../../src/studio/judge/verdict';
import { startJudge } from '../../src/studio/judge/ask-judge';

/** Workers that were started; each answers when it is told to. */
const workers: FakeWorker[] = [];

class FakeWorker extends EventTarget {
  readonly asked: Case[] = [];
  ended = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(asked: Case): void {
    this.asked.push(asked);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(seq: number): void {
    const data: Verdict = { seq, passes: true, problems: [] };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  workers.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const asked = (seq: number): Case => ({ seq, folder: 'a', files: {} });

test('a worker that dies is begun anew, asked the same, and that is told', () => {
  const [judged, restarted] = [vi.fn<(verdict: Verdict) => void>(), vi.fn<() => void>()];
  const judge = startJudge({ judged, restarted });
  judge.ask(asked(1));
  vi.advanceTimersByTime(200);
  workers[0]!.dispatchEvent(new Event('error'));
  expect(restarted).toHaveBeenCalledOnce();
  expect(workers[1]!.asked).toEqual([asked(1)]);
  workers[1]!.answer(1);
  expect(judged).toHaveBeenCalledWith({ seq: 1, passes: true, problems: [] });
});

test('a worker that hangs is ended after five seconds; on the same state it is asked once more and not for ever', () => {
  const restarted = vi.fn<() => void>();
  const judge = startJudge({ judged: () => {}, restarted });
  judge.ask(asked(1));
  vi.advanceTimersByTime(5200);
  expect(workers[0]!.ended).toBe(true);
  expect(workers[1]!.asked).toEqual([asked(1)]);
  vi.advanceTimersByTime(60_000);
  expect(workers).toHaveLength(2);
  expect(restarted).toHaveBeenCalledTimes(2);
  // Another state is another matter.
  judge.ask(asked(2));
  vi.advanceTimersByTime(200);
  expect(workers[2]!.asked).toEqual([asked(2)]);
});

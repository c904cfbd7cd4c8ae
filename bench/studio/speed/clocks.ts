/** How long the Studio takes to answer, in ms: by the clock, and of the processor's time alone. */
import type { CDPSession, Page } from '@playwright/test';
import { toNextPaint } from '../../to-next-paint';

/** The value that so great a part of all does not exceed. */
export function quantile(all: readonly number[], part: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
}

/** A page, and what its main thread costs. */
export interface Watched {
  readonly page: Page;
  readonly session: CDPSession;
}

/** The time the processor gave to the page's main thread so far. What else the machine does is not in it. */
export async function processorTime({ session }: Watched): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
}

/** One answer. */
export interface Answer {
  readonly clock: number;
  readonly processor: number;
}

/** From a key to the next paint. */
export async function answerTo(watched: Watched, press: () => Promise<void>): Promise<Answer> {
  const before = await processorTime(watched);
  const clock = await toNextPaint(watched.page, 'keydown', press);
  return { clock, processor: (await processorTime(watched)) - before };
}

/** What 95 of 100 answers do not exceed. */
export const mostOf = (what: string, answers: readonly Answer[]): Readonly<Record<string, number>> => ({
  [what]: quantile(
    answers.map(({ clock }) => clock),
    0.95,
  ),
  [`${what}, of the processor`]: quantile(
    answers.map(({ processor }) => processor),
    0.95,
  ),
});

/** Until what was done last is the one that an attribute of an element names. */
async function untilSeq(page: Page, selector: string, attribute: string): Promise<number> {
  return page.evaluate(
    async ([where, name]) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const look = (): void => {
          const seq = document.querySelector<HTMLElement>('.kept')?.dataset['seq'];
          const told = document.querySelector<HTMLElement>(where)?.dataset[name];
          if (seq !== undefined && told === seq) done(performance.now() - begun);
          else setTimeout(look, 4);
        };
        look();
      }),
    [selector, attribute] as const,
  );
}

/** Until all that was done was read back from the browser's store. */
export const untilKept = async (page: Page): Promise<number> => untilSeq(page, '.kept', 'kept');

/** Until the gate has answered for all that was done. */
export const untilJudged = async (page: Page): Promise<number> => untilSeq(page, '.todo > summary', 'judged');

/** How long something takes, from before it is done until it is seen. */
export async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

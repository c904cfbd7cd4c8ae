/** How long the Studio takes to answer, in ms: by the clock, and of the processor's time alone. */
import type { CDPSession, Page } from '@playwright/test';
import { toNextPaint } from '../../to-next-paint';
import { processorOfKeys } from './main-thread';

/** The value that so great a part of all does not exceed. */
export function quantile(all: readonly number[], part: number): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
}

/** A page, and the way to its browser's tools. */
export interface Watched {
  readonly page: Page;
  readonly session: CDPSession;
}

/** Presses keys one after the other, and once more while the browser traces it. @returns what 95 of 100 do not exceed, by the clock and of the processor */
export async function answers(
  { page, session }: Watched,
  what: string,
  press: (key: (name: string) => Promise<number>) => Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  const clocks: number[] = [];
  const key = async (name: string): Promise<number> => {
    const clock = await toNextPaint(page, 'keydown', () => page.keyboard.press(name));
    clocks.push(clock);
    return clock;
  };
  await press(key);
  const clock = quantile(clocks, 0.95);
  const costs = await processorOfKeys(session, () => press(key));
  return { [what]: clock, [`${what}, of the processor`]: quantile(costs, 0.95) };
}

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

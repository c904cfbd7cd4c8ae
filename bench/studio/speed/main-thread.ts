/** What keys cost the page's main thread, read from a trace of the browser's. */
import type { CDPSession } from '@playwright/test';

/** What of a trace's event is read; times in microseconds, `tdur` of the processor alone. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/**
 * Does something while the browser traces it.
 * @returns for each key that went down, the processor's ms from there to the end of the task that draws the next frame,
 * whatever else the machine did meanwhile
 */
export async function processorOfKeys(session: CDPSession, act: () => Promise<void>): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }): void => void events.push(...(value as unknown as TraceEvent[]));
  session.on('Tracing.dataCollected', hear);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const ended = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', hear);
  return costs(events);
}

function costs(events: readonly TraceEvent[]): readonly number[] {
  const whole = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const keys = whole.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  return keys.flatMap((key) => {
    const own = whole.filter(({ pid, tid }) => pid === key.pid && tid === key.tid);
    const tasks = own.filter(({ name }) => name === 'RunTask');
    const holds = (task: TraceEvent, { ts }: TraceEvent): boolean => task.ts <= ts && ts <= task.ts + task.dur;
    const frames = own.filter(({ name, ts }) => name === 'Commit' && ts >= key.ts);
    const from = tasks.findIndex((task) => holds(task, key));
    const to = tasks.findIndex((task) => frames[0] !== undefined && holds(task, frames[0]));
    const between = from < 0 || to < from ? [] : tasks.slice(from, to + 1);
    if (between.length === 0) return [];
    return [between.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000];
  });
}

import { availableParallelism } from 'node:os';
import { STEPS, type Step } from './steps';
import { add, line, NONE, one, sentence, type Outcome } from './tally';

interface Ended {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

/** So many steps that need nothing of each other run at once: most of them keep one core busy. */
const LANES = Math.min(2, availableParallelism());

/**
 * Runs the named steps, or all when none is named, each whether or not those before it went well; then prints how each
 * ended and, as the last line, the sum. Those that need nothing of another come first, two at a time.
 *
 * @returns whether nothing failed
 * @throws Error when a name is not that of a step
 */
export async function runSteps(names: readonly string[]): Promise<boolean> {
  const chosen = choose(names);
  const waiting = chosen.filter(({ alone }) => !alone);
  const ended: Ended[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) ended.push(await timed(step));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const step of chosen.filter(({ alone }) => alone)) {
    console.log(heading(step));
    ended.push(await timed(step));
  }

  console.log('');
  for (const { name, outcome, seconds } of ended) console.log(line(name, outcome, seconds));
  const sum = ended.map((end) => end.outcome).reduce(add, NONE);
  console.log(`\n${sentence(sum)}`);
  return sum.failed === 0;
}

function choose(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. There are ${STEPS.map((step) => step.name).join(', ')}.`);
  }
  return names.length > 0 ? STEPS.filter((step) => names.includes(step.name)) : STEPS;
}

const heading = ({ name }: Step): string => `\n── ${name} ──`;

/** Runs a step, and says what came of it; where several run at once, what one of them prints is held back till it ends. */
async function timed(step: Step): Promise<Ended> {
  const start = Date.now();
  const { said = '', ...outcome } = await attempt(step);
  if (!step.alone) console.log(`${heading(step)}\n${said.trimEnd()}`);
  if (outcome.leftOut !== undefined) console.log(`Left out: ${outcome.leftOut}`);
  return { name: step.name, outcome, seconds: (Date.now() - start) / 1000 };
}

/** A step that breaks down has failed, and the next ones still run. */
async function attempt(step: Step): Promise<Outcome & { readonly said?: string }> {
  try {
    return await step.run();
  } catch (error) {
    console.error(error);
    return one(false);
  }
}

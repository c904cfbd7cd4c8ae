import { STEPS, type Step } from './steps';
import { add, line, NONE, one, sentence, type Outcome } from './tally';

/**
 * Runs the named steps, or all when none is named, each whether or not those before it went well; then prints how each
 * ended and, as the last line, the sum.
 *
 * @returns whether nothing failed
 * @throws Error when a name is not that of a step
 */
export function runSteps(names: readonly string[]): boolean {
  const ended = choose(names).map((step) => {
    console.log(`\n── ${step.name} ──`);
    const start = Date.now();
    const outcome = attempt(step);
    if (outcome.leftOut !== undefined) console.log(`Left out: ${outcome.leftOut}`);
    return { name: step.name, outcome, seconds: (Date.now() - start) / 1000 };
  });

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

/** A step that breaks down has failed, and the next ones still run. */
function attempt(step: Step): Outcome {
  try {
    return step.run();
  } catch (error) {
    console.error(error);
    return one(false);
  }
}

/** `tsx tools/test-runner/main.ts [step…]`: runs the named steps of the checks and tests, or all. `npm test` names three. */
import { runSteps } from './run-steps';

process.exitCode = (await runSteps(process.argv.slice(2))) ? 0 : 1;

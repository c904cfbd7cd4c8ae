/** `npm run arch`: holds the imports of the code against the rules in .dependency-cruiser.cjs, which explains them. */
import { checkArchitecture } from './architecture';

const { faults, modules, imports } = checkArchitecture(process.cwd());
for (const fault of faults) console.error(fault);
console.log(
  `${modules} modules, ${imports} imports: ${faults.length === 0 ? 'in order' : `${faults.length} at fault`}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/**
 * Loaded before a program with `node --import`: ends the process at its KILL_AT-th change on the disk, as a power cut
 * would. Where that is writing a file, half of it is written. Counts from 1; prints nothing.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILL_AT']);
const below = process.env['KILL_BELOW'];
let count = 0;

for (const name of ['writeFileSync', 'renameSync', 'copyFileSync', 'mkdirSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!String(args[0]).startsWith(below)) return real(...args);
    count += 1;
    if (count === at) {
      if (name === 'writeFileSync') real(args[0], args[1].slice(0, args[1].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return real(...args);
  };
}
syncBuiltinESMExports();

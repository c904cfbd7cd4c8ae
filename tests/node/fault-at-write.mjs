/**
 * Loaded before a program with `node --import`: something goes wrong at its FAULT_AT-th change on the disk below
 * FAULT_BELOW. FAULT is the name of a signal that ends the process there, as a power cut or a closed terminal would;
 * `exit`, which ends it as if all were well; or the code of an error, which that change throws and, where no room is
 * left, all that follow. Where the change is writing a file, half of it is written. Counts from 1; prints nothing.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['FAULT_AT']);
const below = process.env['FAULT_BELOW'];
const fault = process.env['FAULT'] ?? 'SIGKILL';
/** Once the disk is full nothing more can be written, while names can still be changed and files taken away. */
const lasts = ['ENOSPC', 'EDQUOT', 'EROFS'].includes(fault);
const writes = ['writeFileSync', 'copyFileSync', 'mkdirSync'];
let count = 0;

for (const name of [...writes, 'renameSync', 'rmSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!String(args[0]).startsWith(below)) return real(...args);
    count += 1;
    const strikes = count === at || (lasts && count > at && writes.includes(name));
    if (at === 0 || !strikes) return real(...args);
    if (name === 'writeFileSync') real(args[0], args[1].slice(0, args[1].length / 2));
    if (fault === 'exit') process.exit(0);
    if (fault.startsWith('SIG')) {
      process.kill(process.pid, fault);
      // A signal that is not SIGKILL is delivered when the program next waits; nothing more is written till then.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
    }
    throw Object.assign(new Error(`${fault}: ${name} ${String(args[0])}`), { code: fault });
  };
}
syncBuiltinESMExports();

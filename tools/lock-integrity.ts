/**
 * Completes the lock file: asks the registry for the checksum of every package that has none, and writes it down.
 * npm leaves them out for binaries of other platforms where the registry at hand did not have them at the time.
 * Exits with 1 and names what the registry does not know.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  integrity?: string;
  link?: boolean;
}

const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Locked> };
const unknown: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.link || entry.integrity !== undefined || entry.version === undefined) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const integrity = ask(`${name}@${entry.version}`);
  if (integrity === '') {
    unknown.push(`${name}@${entry.version}`);
    continue;
  }
  // In the order npm writes: version, integrity, the rest.
  const { version, ...rest } = entry;
  lock.packages[path] = { version, integrity, ...rest };
}
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
if (unknown.length > 0) {
  console.error(`The registry has no checksum of: ${unknown.join(', ')}`);
  process.exitCode = 1;
}

function ask(spec: string): string {
  try {
    return execFileSync('npm', ['view', spec, 'dist.integrity'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

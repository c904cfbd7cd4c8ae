import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Fills a new folder beside another and then puts it in that one's place, whole: whoever reads the old one sees it as it
 * was until then, and a process that dies while it writes leaves it untouched. Only between the two renames, which write
 * nothing, is there no folder for an instant; `recover` brings the old one back if a process dies just there.
 * @param folder need not be there yet
 * @param fill writes into the new folder
 * @param accept whether what came out of it is to take the old one's place; otherwise the new folder goes
 * @throws Error whatever `fill` throws; the old folder is then as it was
 */
export async function replaceFolder<T>(
  folder: string,
  fill: (fresh: string) => Promise<T>,
  accept: (result: T) => boolean,
): Promise<T> {
  recover(folder);
  const fresh = beside(folder, `new-${process.pid}`);
  mkdirSync(fresh, { recursive: true });
  try {
    const result = await fill(fresh);
    if (accept(result)) swap(fresh, folder);
    return result;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Clears away what a process that died left beside a folder, and brings back the old one if it died between the renames. */
export function recover(folder: string): void {
  const old = beside(folder, 'old');
  if (existsSync(old)) {
    if (existsSync(folder)) rmSync(old, { recursive: true });
    else renameSync(old, folder);
  }
  if (!existsSync(dirname(folder))) return;
  const start = basename(beside(folder, 'new-'));
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(start) || isAlive(Number(name.slice(start.length)))) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function swap(fresh: string, folder: string): void {
  const old = beside(folder, 'old');
  if (!existsSync(folder)) return renameSync(fresh, folder);
  renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true });
}

/** In the same folder, so that renaming never has to copy; hidden, so that no host publishes it. */
const beside = (folder: string, what: string): string => join(dirname(folder), `.${basename(folder)}.${what}`);

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks without doing anything.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

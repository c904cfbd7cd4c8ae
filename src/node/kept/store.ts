/**
 * What was made before and takes long to make: layouts, maps, pictures, packed texts, pages. Each lies in the cache under a
 * name that is a hash of all that went into it, so that nothing old is ever taken for something new; what lies there
 * carries its own checksum, so that nothing broken is taken either. Deleting the folder costs nothing but time.
 */
import { createHash, type BinaryLike } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../package-root';

const FOLDER = join(PACKAGE_ROOT, 'node_modules', '.cache', 'sayso');

/** The name of what is made from something: `kind`, and a hash of all it was made from. */
export const keptName = (kind: string, madeFrom: readonly unknown[]): string =>
  `${kind}-${hashOf(JSON.stringify(madeFrom)).slice(0, 32)}`;

export const hashOf = (content: BinaryLike): string => createHash('sha256').update(content).digest('hex');

/** What is kept under a name; null where nothing is, or where it was cut short or altered. */
export function readKept(name: string): Buffer | null {
  try {
    const file = readFileSync(join(FOLDER, name));
    const content = file.subarray(HASH_LENGTH);
    if (file.toString('latin1', 0, HASH_LENGTH) !== hashOf(content)) return null;
    // It is of use: see `forgetUnused`.
    utimesSync(join(FOLDER, name), new Date(), new Date());
    return content;
  } catch {
    return null;
  }
}

const HASH_LENGTH = 64;

/** Keeps something under its name. @returns false where nothing can be kept: it is made again next time */
export function writeKept(name: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content as string);
  try {
    mkdirSync(FOLDER, { recursive: true });
    // Written beside and then renamed, as another process may be reading.
    const beside = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(beside, Buffer.concat([Buffer.from(hashOf(bytes), 'latin1'), bytes]));
    renameSync(beside, join(FOLDER, name));
    return true;
  } catch {
    return false;
  }
}

/** Met in this process, by name; the development server asks for the same at every request. */
const met = new Map<string, unknown>();

/** Whether something lies there; whether it is whole is seen when it is read. */
export const isKept = (name: string): boolean => met.has(name) || existsSync(join(FOLDER, name));

/** What is kept under a name as JSON, or what is made now, which is kept too. It comes as read from JSON both times. */
export function kept<T>(name: string, make: () => T): T {
  if (!met.has(name)) {
    const before = readKept(name);
    met.set(name, before === null ? made(name, make) : JSON.parse(before.toString('utf8')));
  }
  return met.get(name) as T;
}

function made(name: string, make: () => unknown): unknown {
  const text = JSON.stringify(make());
  writeKept(name, text);
  return JSON.parse(text);
}

/** Clears away what no build has asked for in so many days. */
export function forgetUnused(days = 30, now = Date.now()): void {
  if (!existsSync(FOLDER)) return;
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    // Another build may be clearing away, too.
    const age = now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > days * A_DAY) rmSync(path, { force: true, recursive: true });
  }
}

const A_DAY = 86_400_000;

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from './exit-codes';

/** Everything any command takes; each names those it knows. */
const OPTIONS = {
  data: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  from: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  mentions: { type: 'boolean' },
  all: { type: 'boolean' },
  pseudo: { type: 'boolean' },
  'one-page': { type: 'boolean' },
} as const;

export type OptionName = keyof typeof OPTIONS;

export type Values = {
  readonly [name in OptionName]?: (typeof OPTIONS)[name]['type'] extends 'string' ? string : boolean;
};

/** The words after a command's name, as far as it takes them. */
export interface Call {
  readonly values: Values;
  readonly words: readonly string[];
}

/**
 * Reads what follows the command's name.
 * @param known the options this command takes
 * @param most how many words it takes beside them
 * @throws CommandError saying which word is not understood
 */
export function readCall(args: readonly string[], known: readonly OptionName[], most: number): Call {
  const options = Object.fromEntries(known.map((name) => [name, OPTIONS[name]]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const extra = positionals[most];
    if (extra !== undefined) throw new CommandError(`“${extra}” is one word too many.`);
    return { values, words: positionals };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError((error as Error).message);
  }
}

/** Where this package's own repository keeps its dossiers, and any project that wants to keep them apart. */
const DATA = join('data', 'dossiers');

/**
 * The folder whose folders are the dossiers: `--data`, or `data/dossiers` where that is, or the current one.
 * @throws CommandError when the one that is named is not there
 */
export function dataFolder({ data }: Values): string {
  if (data !== undefined && !existsSync(data)) throw new CommandError(`There is no folder ${data}.`);
  return data ?? (existsSync(DATA) ? DATA : '.');
}

/** The folder of the built site, as an absolute path: `--out`, or `dist`. */
export const outFolder = ({ out, pseudo }: Values): string => resolve(out ?? (pseudo ? 'dist-pseudo' : 'dist'));

/** @throws CommandError when `--port` is no port */
export function portOf({ port }: Values): number | undefined {
  if (port === undefined) return undefined;
  const number = Number(port);
  if (/^\d+$/.test(port) && number <= 65_535) return number;
  throw new CommandError(`“${port}” is no port: it may be 0 to 65535.`);
}

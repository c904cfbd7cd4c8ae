import type { Command } from './command';
import { CommandError, EXIT, type ExitCode } from './exit-codes';
import { readCall } from './options';
import { openTerminal, type Terminal } from './terminal';

interface Listed {
  readonly usage: string;
  readonly summary: string;
  /** Loaded when called: a check needs no bundler. */
  load(): Promise<{ readonly command: Command }>;
}

const COMMANDS: Readonly<Record<string, Listed>> = {
  new: {
    usage: 'new <folder> [article.txt|.md|.html] [--data DIR] [--lang TAG]',
    summary: 'make a dossier of an article: frozen, every sentence quoted, and its voice left for you to say',
    load: () => import('./commands/new'),
  },
  check: {
    usage: 'check [folder…] [--data DIR] [--all] [--mentions] [--json]',
    summary: 'say all that is wrong with the dossiers',
    load: () => import('./commands/check'),
  },
  dev: {
    usage: 'dev [--data DIR] [--port N]',
    summary: 'serve the pages as you write, anew on every change',
    load: () => import('./commands/dev'),
  },
  build: {
    usage: 'build [--data DIR] [--out DIR] [--one-page] [--json]',
    summary: 'write the site, or say what stops it and write nothing',
    load: () => import('./commands/build'),
  },
  serve: {
    usage: 'serve [--out DIR] [--port N]',
    summary: 'serve the built site as a static host would',
    load: () => import('./commands/serve'),
  },
  import: {
    usage: 'import <folder> <file…> [--data DIR]',
    summary: 'take in annotations, links, graphs, places or memberships; what cannot be placed exactly is listed',
    load: () => import('./commands/import'),
  },
  migrate: {
    usage: 'migrate [folder…] [--data DIR]',
    summary: 'rewrite dossiers of version 1 as version 2, with their comments',
    load: () => import('./commands/migrate'),
  },
  versions: {
    usage: 'versions --from URL [--out DIR] [--json]',
    summary: 'bring the frozen versions of a published site back, before a build in a fresh checkout',
    load: () => import('./commands/versions'),
  },
};

/**
 * The command line: `sayso <command> [words] [options]`.
 * @param args what follows the program's name
 * @returns what the process should end with
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  const terminal = openTerminal(process.stdout, process.stderr, process.env, rest.includes('--json'));
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    terminal.say(help(terminal));
    return name === undefined ? EXIT.misused : EXIT.ok;
  }
  const listed = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (listed === undefined) throw new CommandError(`There is no command “${name}”.`);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.say(`sayso ${listed.usage}\n  ${listed.summary}`);
      return EXIT.ok;
    }
    const { command } = await listed.load();
    return await command.run(readCall(rest, command.options, command.words), terminal);
  } catch (error) {
    return explain(error, listed?.usage, terminal);
  }
}

/** A failure we foresaw is its sentence; one of the system (disk, network) too; any other is a fault of ours. */
function explain(error: unknown, usage: string | undefined, { warn, style }: Terminal): ExitCode {
  if (error instanceof CommandError) {
    warn(`${style('red', 'error')} ${error.message}`);
    if (error.exitCode === EXIT.misused)
      warn(usage === undefined ? '`sayso help` lists the commands.' : `sayso ${usage}`);
    return error.exitCode;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
    warn(`${style('red', 'error')} ${message}`);
    return EXIT.failed;
  }
  warn(`${style('red', 'error')} This is a fault of Sayso; please report it.`);
  warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}

function help({ style }: Terminal): string {
  const lines = Object.values(COMMANDS).map(({ usage, summary }) => `  sayso ${usage}\n      ${summary}`);
  return [
    style('bold', 'Sayso turns a news article into an interactive explainer.'),
    '',
    ...lines,
    '',
    'Dossiers are the folders in data/dossiers where that is, else in the current folder; --data names another.',
    'The site is written to dist; --out names another folder. All of it: docs/command-line.md',
  ].join('\n');
}

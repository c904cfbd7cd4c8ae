import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Where a command speaks: results on the standard output, what goes on meanwhile on the other. */
export interface Terminal {
  /** A result. */
  say(line: string): void;
  /** What is not right, and remarks. */
  warn(line: string): void;
  /** What is being done: one line that is written over on a terminal, a line each elsewhere. */
  progress(line: string): void;
  /** Text in a style on a terminal that shows colours, as it is elsewhere. */
  style(style: Style, text: string): string;
}

type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;

const ERASE_LINE = '\r\u001B[2K';

/**
 * @param env `NO_COLOR` turns colours off and `FORCE_COLOR` on (no-color.org, force-color.org)
 * @param quiet leaves out progress, for output that a program reads
 */
export function openTerminal(
  out: Stream = process.stdout,
  error: Stream = process.stderr,
  env: NodeJS.ProcessEnv = process.env,
  quiet = false,
): Terminal {
  const colours = env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : out.isTTY;
  const written = error.isTTY && !env['CI'];
  let open = false;
  const clear = (): void => {
    if (open) error.write(ERASE_LINE);
    open = false;
  };
  return {
    say: (line) => {
      clear();
      out.write(`${line}\n`);
    },
    warn: (line) => {
      clear();
      error.write(`${line}\n`);
    },
    progress: (line) => {
      if (quiet) return;
      if (!written) return void error.write(`${line}\n`);
      clear();
      error.write(line.slice(0, (error.columns ?? 80) - 1));
      open = true;
    },
    style: (style, text) => (colours ? styleText(style, text) : text),
  };
}

/** The words of a compiler's report in colour: `error` red, `warning` yellow, `note` blue, places bold. */
export function colourReport(report: string, { style }: Terminal): string {
  return report
    .replace(
      /^(\S+:\d+:\d+) (error|warning|note) (\w+)/gm,
      (_, place: string, severity: 'error' | 'warning' | 'note', code: string) => {
        const colour = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'blue';
        return `${style('bold', place)} ${style(colour, severity)} ${style('dim', code)}`;
      },
    )
    .replace(/^( *\| *)(\^+)$/gm, (_, bar: string, caret: string) => bar + style('red', caret));
}

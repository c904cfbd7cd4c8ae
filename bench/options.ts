import { writeFileSync } from 'node:fs';

/** What was given on the command line as `--name value`; undefined where it was not. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at > 0 ? process.argv[at + 1] : undefined;
}

/** Writes all figures to the file named by `--json`, where one is. */
export function writeWhereWished(figures: unknown): void {
  const file = option('json');
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

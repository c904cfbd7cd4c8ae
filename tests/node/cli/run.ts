import type { Command } from '../../../src/node/cli/command';
import { readCall } from '../../../src/node/cli/options';

/** Runs a command here, as the command line does. @returns its exit code, and the lines it said and warned with */
export async function run(
  command: Command,
  ...args: string[]
): Promise<{ readonly code: number; readonly said: string; readonly warned: string }> {
  const [said, warned]: [string[], string[]] = [[], []];
  const code = await command.run(readCall(args, command.options, command.words), {
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
    progress: () => undefined,
    style: (_style, text) => text,
  });
  return { code, said: said.join('\n'), warned: warned.join('\n') };
}

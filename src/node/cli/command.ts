import type { ExitCode } from './exit-codes';
import type { Call, OptionName } from './options';
import type { Terminal } from './terminal';

/** What a command's file exports. */
export interface Command {
  /** The options it takes. */
  readonly options: readonly OptionName[];
  /** How many words it takes beside them. */
  readonly words: number;
  /**
   * Does it.
   * @throws CommandError for what the user can put right, and the system's own errors
   */
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}

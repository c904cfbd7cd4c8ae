/** What the command ends with, for scripts; described in docs/command-line.md. */
export const EXIT = {
  ok: 0,
  /** A dossier has errors, or there is none. */
  refused: 1,
  /** The command cannot be understood, or does not apply here: an unknown option, a folder that exists already. */
  misused: 2,
  /** Something broke on the way: a full disk, no network, a frozen version that was altered. */
  failed: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure that is told to the user as its sentence alone, without a stack. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.misused,
  ) {
    super(message);
  }
}

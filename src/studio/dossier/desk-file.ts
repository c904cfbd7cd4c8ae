/**
 * What an author has said of suggestions, beside the dossier: a file of its own, so that it is taken back, listed and kept
 * like all else. It comes along in a backup and in nothing that is handed on.
 */
import type { Files } from './files';

export const DESK_FILE = 'sayso-desk.json';

interface Desk {
  /** Names of the articles that are not suggested as actors any more. */
  readonly notActors: readonly string[];
}

const NOTHING: Desk = { notActors: [] };

/** What is said so far; nothing where the file is none of ours. */
export function deskOf(files: Files): Desk {
  try {
    const data = JSON.parse(files[DESK_FILE] ?? '{}') as { readonly notActors?: unknown } | null;
    const names = data?.notActors;
    return Array.isArray(names) && names.every((name) => typeof name === 'string') ? { notActors: names } : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** The files with something else said; where nothing is, there is no such file. */
export function withDesk(files: Files, { notActors }: Desk): Files {
  if (notActors.length === 0) return withoutDesk(files);
  return { ...files, [DESK_FILE]: `${JSON.stringify({ notActors }, null, 1)}\n` };
}

/** The dossier alone, as it is handed on. */
export function withoutDesk(files: Files): Files {
  const { [DESK_FILE]: _desk, ...dossier } = files;
  return dossier;
}

/**
 * Traces of work beside the browser's store: which dossiers are being written, and the last file. By them the next visit knows
 * that the Studio was closed without warning, or that the store was cleared. No word of a dossier is in them but its file's name.
 */
const WRITING = 'sayso-studio-writing ';
const FILE = 'sayso-studio-file';

/** The last file that was saved, and of which dossier. */
export interface LastFile {
  readonly id: string;
  readonly name: string;
}

/** Notes that a dossier is being written, in ms since 1970; null once it is closed as it should be. */
export const noteWriting = (id: string, at: number | null): void => put(WRITING + id, at);

/** When a dossier was being written last that was not closed as it should be; null where it was. */
export function readWriting(id: string): number | null {
  const at = get(WRITING + id);
  return typeof at === 'number' ? at : null;
}

export const noteFile = (file: LastFile | null): void => put(FILE, file);

export function readFile(): LastFile | null {
  const file = get(FILE) as Partial<LastFile> | null;
  return typeof file?.id === 'string' && typeof file.name === 'string' ? { id: file.id, name: file.name } : null;
}

function put(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Then the next visit knows less.
  }
}

function get(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

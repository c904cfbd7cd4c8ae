import { parseDossier } from '../../domain/parse';
import type { Case, Verdict } from './verdict';

/** Asks the gate. */
export function judge({ seq, folder, files }: Case): Verdict {
  const parsed = parseDossier(folder, files);
  return { seq, passes: parsed.ok, problems: parsed.ok ? parsed.notes : parsed.problems };
}

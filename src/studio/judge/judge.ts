import type { Dossier } from '../../domain/dossier';
import { parseDossier } from '../../domain/parse';
import { coverageOf } from '../../domain/quotes/coverage';
import type { Case, Verdict } from './verdict';

/** Asks the gate. */
export function judge({ seq, folder, files }: Case): Verdict {
  const parsed = parseDossier(folder, files);
  return parsed.ok
    ? { seq, passes: true, problems: parsed.notes, shown: shownShare(parsed.dossier) }
    : { seq, passes: false, problems: parsed.problems };
}

/** Which share of the words of its articles readers get. */
function shownShare(dossier: Dossier): number {
  const each = dossier.sources
    .filter(({ kind, text }) => kind === 'article' && text !== undefined)
    .map(({ id, display }) => ({ ...coverageOf(dossier, id), whole: display === 'full' }));
  const words = each.reduce((sum, one) => sum + one.words, 0);
  const shown = each.reduce((sum, one) => sum + (one.whole ? one.words : one.inPassages), 0);
  return words === 0 ? 0 : shown / words;
}

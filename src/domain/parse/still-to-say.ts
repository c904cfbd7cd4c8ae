/** Finds what a draft leaves for its author to say, so that it is not published by mistake. */
import type { Dossier } from '../dossier';
import { isStillToSay, UNKNOWN_ADDRESS } from '../draft/still-to-say';
import type { Problem } from '../problems';
import { messages } from './messages';
import type { Locate, Path } from './yaml-file';

/** Words of an article, which may begin with anything. */
const QUOTED: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix', 'words', 'content', 'cue', 'hedges']);

/** Stands for what is still to say where a page is made all the same. */
const UNSAID = '…';

/**
 * The fields whose value begins with the mark of a draft.
 * @param data the YAML as read: maps, lists and plain values, nested as deep as the reader allows
 */
export function stillToSay(data: unknown): readonly Path[] {
  const found: Path[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (isStillToSay(value)) found.push(path);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!QUOTED.has(name)) visit(inner, [...path, name]);
    }
  };
  visit(data, []);
  return found;
}

/** Warns of every such field. */
export function reportStillToSay(data: unknown, locate: Locate, report: (problem: Problem) => void): void {
  for (const path of stillToSay(data)) report(messages.stillToSay(locate(path), String(path.at(-1))));
}

/** A dossier that says nothing for its author: a draft may be looked at, but its marks are no facts for readers. */
export function withoutDraftMarks(dossier: Dossier): Dossier {
  const said = (value: unknown): unknown => {
    if (typeof value === 'string') return isStillToSay(value) ? UNSAID : value;
    if (Array.isArray(value)) return value.map(said);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, QUOTED.has(name) ? inner : said(inner)]),
    );
  };
  const { sources, ...rest } = dossier;
  return {
    ...(said(rest) as typeof rest),
    sources: sources.map(({ text, url, ...source }) => ({
      ...(said(source) as typeof source),
      url: url === UNKNOWN_ADDRESS ? '' : url,
      ...(text === undefined ? {} : { text }),
    })),
  };
}

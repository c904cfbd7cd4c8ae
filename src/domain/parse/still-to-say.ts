/** Finds what a draft leaves for its author to say, so that it is not published by mistake. */
import { isStillToSay } from '../draft/still-to-say';
import type { Problem } from '../problems';
import { messages } from './messages';
import type { Locate, Path } from './yaml-file';

/** Words of an article, which may begin with anything. */
const QUOTED: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix', 'words', 'content', 'cue', 'hedges']);

/**
 * Warns of every value of the YAML that begins with the mark of a draft.
 * @param data as read: maps, lists and plain values, nested as deep as the reader allows
 */
export function reportStillToSay(data: unknown, locate: Locate, report: (problem: Problem) => void): void {
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (isStillToSay(value)) report(messages.stillToSay(locate(path), String(path.at(-1))));
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) if (!QUOTED.has(name)) visit(inner, [...path, name]);
    }
  };
  visit(data, []);
}

/** Whether words are given as spoken or retold, by the quotation marks around them. */
import type { Passage, Span } from '../dossier';

/** `direct`: all between quotation marks. `mixed`: some of it. `indirect`: none. */
export type Speech = 'direct' | 'mixed' | 'indirect';

const OPENS = '“„«「『';
const CLOSES = '”»」』';
const MARK = /[“„«「『”»」』"]/;

/** The text with marks that other languages turn round as English has them; of the same length. */
function withUsualMarks(text: string): string {
  const guillemets = /[«»]/.exec(text)?.[0] === '»' && text.includes('«');
  const turned = guillemets ? text.replace(/[«»]/g, (mark) => (mark === '«' ? '»' : '«')) : text;
  if (turned.includes('„')) return turned.replaceAll('“', '”');
  return !turned.includes('“') && turned.split('”').length > 2 ? turned.replaceAll('”', '"') : turned;
}

/** For each UTF-16 unit of a sentence, whether it stands between quotation marks. */
function quotedUnits(sentence: string): boolean[] {
  const text = withUsualMarks(sentence);
  // A mark that closes before any has opened ends a quotation that began in a sentence before.
  const first = MARK.exec(text)?.[0] ?? '';
  let depth = first !== '' && CLOSES.includes(first) ? 1 : 0;
  let straight = false;
  return Array.from(text, (letter) => {
    if (OPENS.includes(letter)) depth++;
    else if (CLOSES.includes(letter)) depth = Math.max(0, depth - 1);
    else if (letter === '"') straight = !straight;
    return Array.from({ length: letter.length }, () => depth > 0 || straight);
  }).flat();
}

/**
 * How words of a passage are given.
 * @param content stretches of the source's text, inside the passage
 */
export function speechOf({ exact, start }: Pick<Passage, 'exact' | 'start'>, content: readonly Span[]): Speech {
  const quoted = quotedUnits(exact);
  const letters = content.flatMap((span) =>
    [...exact.slice(span.start - start, span.end - start).matchAll(/[\p{L}\p{N}]/gu)].map(
      ({ index }) => quoted[span.start - start + index] === true,
    ),
  );
  if (!letters.includes(true)) return 'indirect';
  return letters.includes(false) ? 'mixed' : 'direct';
}

/** An article's text as it may be handed on: with gaps for all that no passage quotes. */
import type { Dossier, Id } from '../dossier';
import { paragraphSpans } from '../quotes/elisions';
import { occurrences, tellingPrefix } from '../quotes/match-quote';

type Quoted = Pick<Dossier['passages'][number], 'id' | 'start' | 'end'>;

/** Stands where words were left out. */
export const GAP = '[…]';

/** A text with gaps, and where its passages stand in it now. */
export interface GappedText {
  readonly text: string;
  readonly starts: ReadonlyMap<Id, number>;
}

/** Spaces and stops between passages stay, and so do all breaks between paragraphs. */
export function gappedText(text: string, passages: readonly Quoted[]): GappedText {
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  const starts = new Map<Id, number>();
  let [gapped, at] = ['', 0];
  const pass = (to: number): void => {
    if (at < to) gapped += between(text.slice(at, to));
    at = Math.max(at, to);
  };
  for (const { start, end } of paragraphSpans(text)) {
    gapped += text.slice(at, start);
    at = Math.max(at, start);
    for (const passage of inOrder) {
      const [from, to] = [Math.max(passage.start, at), Math.min(passage.end, end)];
      if (from >= to) continue;
      pass(from);
      if (!starts.has(passage.id)) starts.set(passage.id, gapped.length);
      gapped += text.slice(from, to);
      at = to;
    }
    pass(end);
  }
  return { text: `${gapped}\n`, starts };
}

function between(words: string): string {
  if (!/[\p{L}\p{N}]/u.test(words)) return words;
  return /^\s*/.exec(words)![0] + GAP + /\s*$/.exec(words)![0];
}

/** What tells a quotation apart from the same words elsewhere in a text: as few words before it as do, or words around it. */
export function contextIn(text: string, exact: string, start: number): { prefix?: string; suffix?: string } {
  if (occurrences(text, exact, 2).length < 2) return {};
  const prefix = tellingPrefix(text, exact, start);
  if (prefix !== undefined) return { prefix };
  const end = start + exact.length;
  for (let reach = 20; ; reach *= 2) {
    const around = { prefix: text.slice(Math.max(0, start - reach), start), suffix: text.slice(end, end + reach) };
    const isAll = reach >= text.length;
    if (isAll || occurrences(text, around.prefix + exact + around.suffix, 2).length === 1) return around;
  }
}

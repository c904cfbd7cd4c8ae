/**
 * A dossier's files as they may be handed on with what is published: where only quotations of an article may be shown,
 * its text has gaps in place of all else. The rest of the files stays letter for letter.
 */
import type { Dossier, Passage } from '../dossier';
import { sentencesOf } from './sentences';
import { frozen } from '../frozen';
import { paragraphSpans } from './elisions';

type Files = Readonly<Record<string, string>>;

/** Stands where words were left out. */
const GAP = '[…]';

/** Shorter stretches may well be said by somebody else too. */
const SHORTEST = 22;

/**
 * @param dossier what the gate made of the files
 * @returns null where words that may not be shown stand outside the text as well, such as in a sentence that was
 * marked and never used: then the files cannot be handed on as they are
 */
export function sharedFiles(files: Files, dossier: Dossier): Files | null {
  const quoted = dossier.sources.filter(({ text, display }) => text !== undefined && display === 'passages');
  const shared = Object.entries(files).map(([name, content]): [string, string] => {
    const source = quoted.find(({ text }) => !/\.(?:ya?ml|csv)$/i.test(name) && frozen(content) === text);
    if (source === undefined) return [name, content];
    const passages = dossier.passages.filter((passage) => passage.source === source.id);
    return [name, withGaps(source.text!, passages)];
  });
  const said = shared.map(([, content]) => lettersOf(content));
  const leaks = unquoted(dossier).some((piece) => said.some((letters) => letters.includes(piece)));
  return leaks ? null : Object.fromEntries(shared);
}

/** A text with gaps for all that no passage quotes; spaces and stops between passages stay. */
function withGaps(text: string, passages: readonly Passage[]): string {
  const inOrder = passages.toSorted((a, b) => a.start - b.start);
  const between = (from: number, to: number): string => {
    const words = text.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(words)) return words;
    return /^\s*/.exec(words)![0] + GAP + /\s*$/.exec(words)![0];
  };
  const paragraphs = paragraphSpans(text).map(({ start, end }) => {
    let at = start;
    let shown = '';
    for (const passage of inOrder) {
      const [from, to] = [Math.max(passage.start, at), Math.min(passage.end, end)];
      if (from >= to) continue;
      shown += between(at, from) + text.slice(from, to);
      at = to;
    }
    return shown + between(at, end);
  });
  return `${paragraphs.join('\n\n')}\n`;
}

const lettersOf = (text: string): string => text.normalize().replace(/[^\p{L}\p{N}]/gu, '');

/** How the stretches of sentences that no passage quotes begin and end. A title is what a source is called. */
function unquoted({ sources, passages, entities }: Dossier): string[] {
  const own = new Set(entities.flatMap(({ aliases }) => aliases).map(lettersOf));
  return sources.flatMap(({ id, title, lang, text, display }) => {
    if (text === undefined || display !== 'passages') return [];
    const quoted = passages.filter(({ source }) => source === id);
    const titled = lettersOf(title);
    return sentencesOf(text, lang)
      .flatMap(({ start, end }) => {
        const letters = text.slice(start, end).split('');
        const kept = letters.map((letter, i) =>
          quoted.some((passage) => passage.start <= start + i && start + i < passage.end) ? '\0' : letter,
        );
        return kept.join('').split(/\0+/).map(lettersOf);
      })
      .flatMap((piece) => [piece.slice(0, SHORTEST), piece.slice(-SHORTEST)])
      .filter((piece) => piece.length >= SHORTEST && !titled.includes(piece) && !own.has(piece));
  });
}

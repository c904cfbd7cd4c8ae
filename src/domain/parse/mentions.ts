/** Puts the mentions of a source's text into its passages. */
import type { Mention, Passage, Source } from '../dossier';
import { findMentions, type Alias } from '../quotes/mentions';
import type { Unmentioned } from './unmentioned';

const overlaps = (one: Mention, others: readonly Mention[]): boolean =>
  others.some(({ start, end }) => one.start < end && start < one.end);

/** Gives each passage its mentions: those by hand, and those found beside them. */
export function withMentions(
  passages: readonly Unmentioned[],
  sources: readonly Source[],
  aliases: readonly Alias[],
): Passage[] {
  return sources.flatMap((source) => {
    if (source.text === undefined) return [];
    const mentions = findMentions(source.text, aliases, source.lang);
    let from = 0;
    // Both are in text order, and passages do not overlap: each mention is looked at once or twice.
    return passages
      .filter((passage) => passage.source === source.id)
      .map((passage) => {
        while (from < mentions.length && mentions[from]!.start < passage.start) from++;
        const own: Mention[] = [];
        for (let at = from; at < mentions.length && mentions[at]!.start < passage.end; at++) {
          if (mentions[at]!.end <= passage.end) own.push(mentions[at]!);
        }
        const { byHand, ...rest } = passage;
        const found = own.filter((mention) => !overlaps(mention, byHand));
        return { ...rest, mentions: [...byHand, ...found].sort((a, b) => a.start - b.start) };
      });
  });
}

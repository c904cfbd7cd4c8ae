/** The summary a story may begin with, drafted from what is marked and from nothing else; pencil until the author takes it. */
import { isStillToSay } from '../../domain/draft/still-to-say';
import type { Written } from '../dossier/written';
import { isAnsweredByNobody } from '../edit/answers';
import type { StudioWords } from '../words/words';
import { rowsByPassage, type Row } from './rows';
import { railOf, tokenOf, voiceName } from './voices';

/**
 * Who says how much, as reported by whom, and that nobody answers where that was looked for; nothing before somebody is said
 * to say something. What the outlet says itself and what is on record is not counted.
 * @param words in the dossier's language
 */
export function draftedSummary(all: Written, rows: readonly Row[], words: StudioWords): string | undefined {
  const byPassage = rowsByPassage(rows);
  const claims = all.relations.flatMap((relation) => {
    const resting = relation.evidence.flatMap(({ passage }) => byPassage.get(passage ?? '') ?? []);
    const token = resting.map(tokenOf).find((one) => one !== undefined);
    return railOf(all, token) === 'claim' ? [{ ...relation, speakers: token!.split(' ') }] : [];
  });
  const outlet = all.sources.find(({ kind }) => kind === 'article')?.publisher;
  if (claims.length === 0 || outlet === undefined || isStillToSay(outlet)) return undefined;
  const counts = new Map<string, number>();
  for (const one of claims.flatMap(({ speakers }) => speakers)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const speakers = [...counts].toSorted(([, a], [, b]) => b - a).map(([one]) => voiceName(all, one, outlet));
  const who = new Intl.ListFormat(all.lang, { type: 'conjunction' }).format(speakers);
  const said = words.story.draftSummary(who, outlet, claims.length, speakers.length > 1);
  const none = claims.every((relation) => isAnsweredByNobody(all, relation));
  return none ? `${said} ${words.story.draftNoAnswer}` : said;
}

/** What the story begins with, drafted from what is marked and from nothing else; pencil until the author takes it. */
import { isStillToSay } from '../../domain/draft/still-to-say';
import { textIn, type Written } from '../dossier/written';
import type { StepForm } from '../edit/story';
import type { StudioWords } from '../words/words';
import type { Row } from './rows';
import { saidOf } from './said-of';
import { actorName, railOf, speakerOf, tokenOf, voiceName } from './voices';

/** A step for each statement that has none: what is said of whom, in whose voice, and the exact words. */
export function draftedSteps(all: Written, rows: readonly Row[], words: StudioWords): StepForm[] {
  const shown = new Set(all.tour.map(({ view }) => view?.select));
  return all.relations
    .filter(({ id }) => !shown.has(id))
    .flatMap((relation): StepForm[] => {
      const piece = relation.evidence.find(({ passage }) => passage !== undefined);
      const row = rows.find(({ passage }) => passage !== undefined && passage.id === piece?.passage);
      const token = row && tokenOf(row);
      if (!row?.passage || token === undefined) return [];
      const quoted = piece?.words ?? row.words;
      const how = textIn(row.passage.modality, all.lang);
      return [
        {
          title: saidOf(all, relation),
          text: words.story.draftText(voiceName(all, token, words.text.outlet), how, quoted),
          note: words.story.draftNote(quoted),
          passage: row.passage.id,
          select: relation.id,
        },
      ];
    });
}

/**
 * Who says how much, as reported by whom, and that nobody answers where that was looked for; nothing before somebody is said
 * to say something. What the outlet says itself and what is on record is not counted.
 */
export function draftedSummary(all: Written, rows: readonly Row[], words: StudioWords): string | undefined {
  const tokens = new Map(rows.flatMap((row) => (row.passage ? [[row.passage.id, tokenOf(row)] as const] : [])));
  const claims = all.relations.flatMap((relation) => {
    const token = relation.evidence.map(({ passage }) => tokens.get(passage ?? '')).find((one) => one !== undefined);
    return railOf(all, token) === 'claim' ? [{ ...relation, speakers: token!.split(' ') }] : [];
  });
  const outlet = all.sources.find(({ kind }) => kind === 'article')?.publisher;
  if (claims.length === 0 || outlet === undefined || isStillToSay(outlet)) return undefined;
  const counts = new Map<string, number>();
  for (const one of claims.flatMap(({ speakers }) => speakers)) counts.set(one, (counts.get(one) ?? 0) + 1);
  const speakers = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([one]) => actorName(all, one === 'speaker' ? (speakerOf(all) ?? one) : one));
  const who = new Intl.ListFormat(all.lang, { type: 'conjunction' }).format(speakers);
  const said = words.story.draftSummary(who, outlet, claims.length, speakers.length > 1);
  const none = claims.every(({ id, answered }) => answered !== undefined && !all.answers.some(({ to }) => to === id));
  return none ? `${said} ${words.story.draftNoAnswer}` : said;
}

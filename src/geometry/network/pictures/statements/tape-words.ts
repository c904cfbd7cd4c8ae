import type { Id } from '../../../../domain/dossier';
import { commaIn } from '../../../../domain/punctuation';
import type { Lang } from '../../../../domain/text';
import type { Story, StoryActor, StoryStatement } from '../story';
import type { Run } from './rich-text';

/** What is known by id while words are set, looked up once. */
export interface Lexicon {
  readonly lang: Lang;
  readonly actors: ReadonlyMap<Id, StoryActor>;
}

export const lexiconOf = (story: Story, lang: Lang): Lexicon => ({
  lang,
  actors: new Map(story.actors.map((actor) => [actor.id, actor])),
});

/** Names in a row, parted by commas: bold for actors and voices, italic for ideas. */
export function nameRuns(ids: readonly Id[], { actors, lang }: Lexicon): Run[] {
  return ids.map((id, i) => {
    const actor = actors.get(id)!;
    const comma = i < ids.length - 1 ? commaIn(lang).trimEnd() : '';
    return { text: `${actor.label[lang]}${comma}`, style: actor.kind === 'idea' ? 'idea' : 'actor' };
  });
}

/**
 * What stands on a tape for a statement: its verb, hedge apart, between whatever of its ends it does not touch. Where
 * it touches some of an end, the others are added with a plus.
 */
export function tapeRuns(
  statement: Pick<StoryStatement, 'verb' | 'hedge' | 'from' | 'to'>,
  writtenFrom: readonly Id[],
  writtenTo: readonly Id[],
  lexicon: Lexicon,
): Run[] {
  const { lang } = lexicon;
  const end = (all: readonly Id[], written: readonly Id[]): Run[] =>
    written.length === 0 || written.length === all.length
      ? nameRuns(written, lexicon)
      : [{ text: '+', style: 'verb' }, ...nameRuns(written, lexicon)];
  return [
    ...end(statement.from, writtenFrom),
    ...verbRuns(statement.verb[lang] ?? '', statement.hedge?.[lang] ?? ''),
    ...end(statement.to, writtenTo),
  ];
}

/** The verb with the whole words of its hedge as a run of their own, where the verb holds it. */
function verbRuns(verb: string, hedge: string): Run[] {
  const at = hedge === '' ? -1 : verb.toLowerCase().indexOf(hedge.toLowerCase());
  if (at < 0) return [{ text: verb, style: 'verb' }];
  const start = verb.lastIndexOf(' ', at) + 1;
  const space = verb.indexOf(' ', at + hedge.length);
  const end = space < 0 ? verb.length : space;
  const runs: Run[] = [
    { text: verb.slice(0, start), style: 'verb' },
    { text: verb.slice(start, end), style: 'hedge' },
    { text: verb.slice(end), style: 'verb' },
  ];
  return runs.filter(({ text }) => text.trim() !== '');
}

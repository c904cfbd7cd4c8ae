/** Suggestions, each with the words it is made from. They are never in a dossier before the author takes one. */
import { guessVoice, type VoiceGuess } from '../../domain/draft/guess-voice';
import type { Unnamed } from '../../domain/draft/guess-unnamed';
import { guessStatement, verbIn, type StatementGuess } from '../../domain/draft/guess-statement';
import { namesIn } from '../../domain/draft/names-in';
import { findMentions } from '../../domain/quotes/mentions';
import { deskOf } from '../dossier/desk-file';
import type { Files } from '../dossier/files';
import { written } from '../dossier/written';
import { actorNamed, allText } from '../edit/actors';
import { personName } from './person-name';
import { rowsOf, type Row } from './rows';
import { actorName, speakerOf, tokenOf } from './voices';

/** Who might be speaking. */
export interface VoicePencil {
  /** The words that name who. */
  readonly name: string;
  /** Who that is in the cast; nobody yet, where undefined. */
  readonly actor: string | undefined;
  /** The word of saying that is seen. */
  readonly cue: string | undefined;
  /** The pronoun that stands for the voice of the sentence right before. */
  readonly pronoun?: string;
  /** Set where the words name nobody: somebody of their own, whoever else is called so. */
  readonly unnamed?: Unnamed;
}

/** The language of a row's article. */
export const langOf = (files: Files, { source }: Pick<Row, 'source'>): string => {
  const all = written(files);
  return all.sources.find(({ id }) => id === source)?.lang ?? all.lang;
};

const guesses = new WeakMap<Row, { readonly lang: string; readonly guess: VoiceGuess }>();

/** The guess for a row; it rests on its words alone, and they are guessed at once. */
function guessOf(files: Files, row: Row): VoiceGuess {
  const lang = langOf(files, row);
  const known = guesses.get(row);
  if (known?.lang === lang) return known.guess;
  const guess = guessVoice(row.words, lang);
  guesses.set(row, { lang, guess });
  return guess;
}

/** Who a sentence itself says is speaking; null where nobody stands beside a word of saying. */
export function voicePencil(files: Files, row: Row): VoicePencil | null {
  const { kind, who, cue, pronoun, unnamed } = guessOf(files, row);
  if (kind !== 'someone') return null;
  if (pronoun !== undefined) return resolved(files, row, cue, pronoun);
  if (unnamed !== undefined) {
    const { words: name } = unnamed;
    const actor = aliased(files, name);
    return { name, actor, cue, ...(actor === undefined ? { unnamed } : {}) };
  }
  if (who === undefined) return null;
  const name = personName(who);
  return { name, actor: actorNamed(files, name) ?? withinNames(files, name), cue };
}

/** A pronoun beside a word of saying is whoever speaks in the sentence right before, where that is one and is inked. */
function resolved(files: Files, row: Row, cue: string | undefined, pronoun: string): VoicePencil | null {
  const rows = rowsOf(files);
  const before = rows[rows.indexOf(row) - 1];
  const token = before?.source === row.source ? tokenOf(before) : undefined;
  const all = written(files);
  const actor = token === 'speaker' ? speakerOf(all) : token;
  const who = all.entities.find(({ id }) => id === actor);
  if (!who || (who.type !== 'person' && who.type !== 'group')) return null;
  return { name: actorName(all, who.id), actor: who.id, cue, pronoun };
}

/** Whom the author has said some words name. */
function aliased(files: Files, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return written(files).entities.find(({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === wanted))
    ?.id;
}

/** The actor whose alias stands in a longer name, such as “Ada Brook” in “Mayor Ada Brook”. */
function withinNames(files: Files, name: string): string | undefined {
  return mentionsIn(files, name)[0]?.entity;
}

/** How it is said where no word says so: by somebody, and by the outlet itself. */
const PLAIN: Readonly<Record<string, readonly [says: string, reports: string]>> = {
  en: ['says', 'reports'],
  hy: ['ասում է', 'հաղորդում է'],
  ru: ['говорит', 'сообщает'],
  fr: ['dit', 'rapporte'],
  ar: ['يقول', 'يذكر'],
  de: ['sagt', 'berichtet'],
  es: ['dice', 'informa'],
};

/**
 * How a sentence is said: by its own word of saying, or else plainly, in the dossier's language. The outlet reports, for a
 * word of saying in its sentence is somebody else's.
 */
export function howSaid(files: Files, row: Row, voice: string): string {
  const { lang: own, sources } = written(files);
  const [says, reports] = PLAIN[own.split('-')[0]!] ?? PLAIN['en']!;
  if (voice === 'reporter' || sources.some(({ outlet }) => outlet === voice)) return reports;
  const lang = langOf(files, row);
  // Headlines have capitals where sentences have none.
  return guessOf(files, row).cue?.toLocaleLowerCase(lang) ?? says;
}

/** What a suggestion is called: by the name somebody has in the cast, or as the sentence names them. */
export const pencilName = (files: Files, { actor, name }: VoicePencil): string =>
  actor === undefined ? name : actorName(written(files), actor);

/**
 * What a sentence seems to say that one of the cast does to another, but for who says it.
 * @param marked words of the sentence; none for all of it
 */
export function statementPencil(files: Files, row: Row, marked: string): StatementGuess {
  const words = marked || row.words;
  const lang = langOf(files, row);
  const speakers = new Set(tokenOf(row)?.split(' '));
  const named = mentionsIn(files, words).filter(({ entity }) => !speakers.has(entity));
  const guess = guessStatement(words, lang, named, guessOf(files, row).cue);
  // A verb is written in the dossier's language, and the article's words are in its own.
  return lang === written(files).lang ? guess : { ...guess, verb: '' };
}

const LONGEST_VERB = 8;

/**
 * What some words say that one does to another: what stands between the two names, where nothing parts them. Nothing where
 * there is more between them than a verb.
 */
export function verbPencil(files: Files, words: string, from: string, to: string): string {
  const mentions = mentionsIn(files, words);
  const first = mentions.findLast(({ entity, start }) => {
    const other = mentions.find((one) => one.entity === to && one.start > start);
    return entity === from && other !== undefined;
  });
  const second = mentions.find(({ entity, start }) => entity === to && first !== undefined && start > first.start);
  if (!first || !second) return '';
  if (mentions.some(({ start }) => start >= first.end && start < second.start)) return '';
  return verbIn(words.slice(first.end, second.start), ['the', 'a', 'an'], LONGEST_VERB);
}

type Mentions = ReturnType<typeof findMentions>;

/** What was looked for in some words, by the cast that was looked for. */
const met = new WeakMap<object, Map<string, Mentions>>();

/** Where actors are named in some words; the same object while the cast is the same. */
export function mentionsIn(files: Files, words: string): Mentions {
  const { entities, lang } = written(files);
  const found = met.get(entities) ?? new Map<string, Mentions>();
  met.set(entities, found);
  const key = `${lang} ${words}`;
  const known = found.get(key);
  if (known) return known;
  const aliases = entities.flatMap(({ id, aliases: names = [] }) =>
    names.map((alias) => ({ entity: id, words: alias })),
  );
  const fresh = findMentions(words, aliases, lang);
  found.set(key, fresh);
  return fresh;
}

/** A name the article has and the cast has not. */
export interface NamePencil {
  readonly name: string;
  readonly times: number;
}

/** The names found last, and where. */
const pencilled = new WeakMap<object, { readonly text: string; readonly lang: string; readonly names: NamePencil[] }>();

/** The names of the articles that nobody in the cast has, and that were not said to be nobody's. */
export function namePencil(files: Files): readonly NamePencil[] {
  const { notActors } = deskOf(files);
  return notActors.length === 0 ? allNames(files) : allNames(files).filter(({ name }) => !notActors.includes(name));
}

/** All of them; the same array while neither the articles nor the cast change. */
function allNames(files: Files): readonly NamePencil[] {
  const text = allText(files);
  const { entities, lang } = written(files);
  const known = pencilled.get(entities);
  if (known?.text === text && known.lang === lang) return known.names;
  const names = namesIn(text, lang)
    .filter((name) => actorNamed(files, name) === undefined && mentionsIn(files, name).length === 0)
    .map((name) => ({ name, times: findMentions(text, [{ entity: name, words: name }], lang).length }));
  pencilled.set(entities, { text, lang, names });
  return names;
}

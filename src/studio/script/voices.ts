/** Who can be given a voice, and how a voice is called. */
import type { VoiceAsWritten } from '../../domain/parse/schema';
import type { Files } from '../dossier/files';
import { textIn, written, type Written } from '../dossier/written';
import type { Row } from './rows';

/** A voice that a digit gives. */
export interface VoiceSlot {
  /** An entity's id, or `reporter` for the outlet's own words. */
  readonly voice: string;
  readonly name: string;
}

/** So many digits there are. */
const MOST = 9;

/** What never says anything. */
const SILENT: ReadonlySet<string> = new Set(['place', 'region', 'concept']);

/** The voices at hand of a cast, and the articles they were made for. */
const remembered = new WeakMap<
  Written['entities'],
  Pick<Written, 'sources' | 'lang'> & { readonly slots: readonly VoiceSlot[] }
>();

/**
 * The voices at hand, in the order of their digits: the outlet first, then who came first into the cast, so that a digit
 * always means the same.
 * @param outlet what the outlet is called where nobody says
 */
export function voiceSlots(files: Files, outlet: string): readonly VoiceSlot[] {
  const all = written(files);
  const { sources, entities, lang } = all;
  const known = remembered.get(entities);
  if (known?.sources === sources && known.lang === lang) return known.slots;
  const outlets = outletsOf(sources);
  const slots = [
    { voice: 'reporter', name: outletName(all) ?? outlet },
    ...entities
      .filter(({ id, type }) => !outlets.has(id) && !SILENT.has(type))
      .map((actor) => ({ voice: actor.id, name: actorName(all, actor.id) })),
  ].slice(0, MOST);
  remembered.set(entities, { sources, lang, slots });
  return slots;
}

/** What the outlet of the only article is called. */
function outletName(all: Written): string | undefined {
  const articles = all.sources.filter(({ kind }) => kind === 'article');
  const [only] = articles;
  return articles.length === 1 && only?.outlet !== undefined ? actorName(all, only.outlet) : undefined;
}

const outletSets = new WeakMap<Written['sources'], ReadonlySet<string | undefined>>();

/** The ids of those who published the sources. */
function outletsOf(sources: Written['sources']): ReadonlySet<string | undefined> {
  const outlets = outletSets.get(sources) ?? new Set(sources.map(({ outlet }) => outlet));
  outletSets.set(sources, outlets);
  return outlets;
}

const casts = new WeakMap<Written['entities'], ReadonlyMap<string, Written['entities'][number]>>();

/** One of the cast, by its id. */
function actorOf({ entities }: Written, id: string): Written['entities'][number] | undefined {
  // The first of several with the same id, which the gate refuses.
  const cast = casts.get(entities) ?? new Map([...entities].reverse().map((actor) => [actor.id, actor]));
  casts.set(entities, cast);
  return cast.get(id);
}

/** An actor's short name, or its label, or at least its id. */
export function actorName(all: Written, id: string): string {
  const { lang } = all;
  const actor = actorOf(all, id);
  return textIn(actor?.short, lang) || textIn(actor?.label, lang) || id;
}

const counted = new WeakMap<
  Written['entities'],
  { readonly lang: string; readonly counts: ReadonlyMap<string, number> }
>();

/** How many actors have each short name. */
function namesakes(all: Written): ReadonlyMap<string, number> {
  const known = counted.get(all.entities);
  if (known?.lang === all.lang) return known.counts;
  const counts = new Map<string, number>();
  for (const { id } of all.entities) {
    const name = actorName(all, id);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  counted.set(all.entities, { lang: all.lang, counts });
  return counts;
}

/** A name by which an actor is told from all others: the short one, where nobody else has it. */
export function callName(all: Written, id: string): string {
  const name = actorName(all, id);
  const alone = (namesakes(all).get(name) ?? 0) < 2;
  return alone ? name : textIn(actorOf(all, id)?.label, all.lang) || id;
}

/** A voice as one token: an id, `reporter`, or several with spaces between. */
export function voiceToken(voice: VoiceAsWritten | undefined): string | undefined {
  if (voice === undefined) return undefined;
  if (typeof voice === 'string') return voice;
  if (Array.isArray(voice)) return voice.join(' ');
  const who = voice.who ?? voice.kind;
  return typeof who === 'string' ? who : who?.join(' ');
}

/** The voice of a row, those of its attributions where it has none of its own. */
export function tokenOf({ passage }: Pick<Row, 'passage'>): string | undefined {
  if (passage?.voice !== undefined) return voiceToken(passage.voice);
  const tokens = (passage?.attributions ?? []).flatMap(({ voice }) => voiceToken(voice) ?? []);
  return tokens.length > 0 ? [...new Set(tokens)].join(' ') : undefined;
}

/** What a voice is called. @param outlet what the outlet is called where nobody says */
export function voiceName(all: Written, token: string, outlet: string): string {
  return token
    .split(' ')
    .map((one) =>
      one === 'reporter' ? (outletName(all) ?? outlet) : one === 'speaker' ? speakerName(all) : actorName(all, one),
    )
    .join(', ');
}

const speakerName = (all: Written): string => {
  const speaker = speakerOf(all);
  return speaker === undefined ? 'speaker' : actorName(all, speaker);
};

/** What `speaker` stands for in a dossier that writes it. */
export function speakerOf({ data }: Written): string | undefined {
  const speaker = (data as Record<string, unknown> | undefined)?.['speaker'];
  return typeof speaker === 'string' ? speaker : undefined;
}

/** Whether a token is the voice that a digit gives, however it is written. */
export const isSlot = (all: Written, token: string | undefined, { voice }: VoiceSlot): boolean =>
  token === voice || (token === 'speaker' && voice === speakerOf(all));

/** How the rail beside a sentence is drawn: the outlet's own words dotted, a claim dashed, nobody's words not at all. */
export function railOf(all: Written, token: string | undefined): 'none' | 'outlet' | 'claim' {
  if (token === undefined) return 'none';
  return token === 'reporter' || outletsOf(all.sources).has(token) ? 'outlet' : 'claim';
}

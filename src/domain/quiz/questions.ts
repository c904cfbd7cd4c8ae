/** Questions made from a dossier, so that every dossier has them. The same seed gives the same questions in the same order. */
import { VOICE_KINDS, type Dossier, type Id, type Voice, type VoiceKind } from '../dossier';
import type { Text } from '../text';
import { voiceToken, whoOf, type VoiceToken } from '../attribution/voice-token';
import { layerIds } from '../record/layers';
import { belongs } from '../record/members';
import { changesOf, firstYearOf, statusOn, yearsOf, type Standing } from '../record/status-on-date';
import { shuffled } from './shuffle';

/** A passage, relation or event shown without its voice. */
export interface WhoItem {
  readonly asks: 'who';
  readonly kind: 'passage' | 'relation' | 'event';
  readonly id: Id;
  /** The voice's word: see `voicesAsked`. */
  readonly answer: VoiceToken;
  readonly voice: VoiceKind;
  /** The sentence itself names no speaker. */
  readonly implied: boolean;
  /** How an author asks, and what they remark on the answer. */
  readonly ask?: Text;
  readonly why?: Text;
}

/** Which of these countries were members of an alliance at the end of a year? */
export interface PlaceItem {
  readonly asks: 'place';
  readonly alliance: Id;
  readonly year: string;
  readonly countries: readonly { readonly id: Id; readonly member: boolean; readonly standing: Standing }[];
}

/** So many countries can be taken in at once, and so many of them may be members. */
const COUNTRIES = 8;
const MEMBERS = 5;

/** A voice that may be the answer. */
export interface AskedVoice {
  readonly token: VoiceToken;
  readonly kind: VoiceKind;
  readonly who: readonly Id[];
}

/** So many voices can be chosen among; of more, those with most to their name are asked about. */
const VOICES = 8;

const ON_RECORD: Voice = { kind: 'record', who: [], via: [], attribution: 'stated' };

/** The story's own voices, speakers first; the record is always among them. */
export function voicesAsked({ passages, relations }: Pick<Dossier, 'passages' | 'relations'>): readonly AskedVoice[] {
  const found = new Map<string, AskedVoice & { n: number }>();
  for (const voice of [...passages.map((p) => p.voice), ...relations.map((r) => r.voice), ON_RECORD]) {
    const token = voiceToken(voice);
    const known = found.get(token) ?? { token, kind: voice.kind, who: whoOf(voice), n: 0 };
    found.set(token, { ...known, n: known.n + 1 });
  }
  const largest = [...found.values()].sort((a, b) => b.n - a.n);
  const chosen = new Set([
    ...largest.slice(0, VOICES - 1).map(({ token }) => token),
    ...largest.filter(({ kind }) => kind === 'record').map(({ token }) => token),
  ]);
  return VOICE_KINDS.flatMap((kind) => [...found.values()].filter((v) => v.kind === kind && chosen.has(v.token))).map(
    ({ token, kind, who }) => ({ token, kind, who }),
  );
}

/**
 * What an author chose, in their order; or else some of everything. Passages from a sentence that names nobody are the ones
 * worth asking about, so one of them always comes.
 */
export function whoSaysSo(dossier: Dossier, seed: number, count = 8): WhoItem[] {
  if (dossier.questions) return authored(dossier);
  const items: WhoItem[] = [
    ...dossier.passages.map((p) => whoItem('passage', p.id, p.voice)),
    ...dossier.relations.map((r) => whoItem('relation', r.id, r.voice)),
    ...dossier.events.filter(({ reported }) => !reported).map(({ id }) => whoItem('event', id, ON_RECORD)),
  ];
  const asked = voicesAsked(dossier);
  const piles = asked.map(({ token }) => {
    const pile = shuffled(
      items.filter(({ answer }) => answer === token),
      seed,
    );
    return [...pile.filter(({ implied }) => implied).slice(0, 1), ...pile.filter(({ implied }) => !implied)];
  });
  const chosen: WhoItem[] = [];
  for (let row = 0; chosen.length < count && piles.some((pile) => row < pile.length); row++) {
    for (const pile of piles) if (row < pile.length && chosen.length < count) chosen.push(pile[row]!);
  }
  return shuffled(chosen, seed + 1);
}

/** What is right is what the dossier says: a question about what is left out of it is left out, too. */
function authored({ questions = [], passages, relations }: Dossier): WhoItem[] {
  return questions.flatMap(({ about, ask, why }): WhoItem[] => {
    const passage = passages.find(({ id }) => id === about);
    const found = passage ?? relations.find(({ id }) => id === about);
    if (!found) return [];
    const item = whoItem(passage ? 'passage' : 'relation', about, found.voice);
    return [{ ...item, ...(ask ? { ask } : {}), ...(why ? { why } : {}) }];
  });
}

function whoItem(kind: WhoItem['kind'], id: Id, voice: Voice): WhoItem {
  return {
    asks: 'who',
    kind,
    id,
    answer: voiceToken(voice),
    voice: voice.kind,
    implied: voice.attribution === 'implied',
  };
}

/**
 * Asks about each alliance that has members, in a year in which its membership changed or the as-of year. What the story
 * says most about is asked first, and countries that it names before others: a lesson is about its story.
 * @returns at most `count` questions; none where the dossier has no dated memberships
 */
export function placeMembers(dossier: Dossier, seed: number, count = 4): PlaceItem[] {
  const last = yearsOf(dossier)?.last;
  if (last === undefined) return [];
  // At the end of the first year much is still to come.
  const first = String(firstYearOf(dossier) ?? last);
  const known = dossier.entities.filter(({ type }) => type === 'country').map(({ id }) => id);
  const said = timesNamed(dossier);
  const namedFirst = (a: Id, b: Id): number => Number(said(b) > 0) - Number(said(a) > 0);
  return shuffled(layerIds(dossier), seed)
    .sort((a, b) => said(b) - said(a))
    .slice(0, count)
    .flatMap((alliance, i) => {
      const years = [...changesOf(dossier, alliance).map(({ day }) => day.slice(0, 4)), String(last)];
      const recent = [...new Set(years)].filter((year) => year > first);
      const year = shuffled(recent, seed + i)[0] ?? String(last);
      const all = known.map((id) => {
        const standing = statusOn(dossier, alliance, id, year);
        return { id, standing, member: belongs(standing.status) };
      });
      const members = shuffled(
        all.filter(({ member }) => member),
        seed + i,
      )
        .sort((a, b) => namedFirst(a.id, b.id))
        .slice(0, MEMBERS);
      if (members.length === 0) return [];
      // Whether a founding state that never joined was one is no fair question.
      const others = shuffled(
        all.filter(({ member, standing }) => !member && standing.status !== 'founding-state'),
        seed + i,
      )
        .sort((a, b) => namedFirst(a.id, b.id))
        .slice(0, COUNTRIES - members.length);
      const chosen = new Set([...members, ...others].map(({ id }) => id));
      return [{ asks: 'place', alliance, year, countries: all.filter(({ id }) => chosen.has(id)) }];
    });
}

/** In how many statements each actor stands. */
function timesNamed({ relations }: Pick<Dossier, 'relations'>): (id: Id) => number {
  const times = new Map<Id, number>();
  for (const { from, via, to } of relations) {
    for (const id of new Set([...from, ...via, ...to])) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return (id) => times.get(id) ?? 0;
}

import { useMemo } from 'react';
import type { Dossier, Id, Passage, Relation, Voice } from '../../domain/dossier';
import { bordersOf } from '../../domain/parts';
import { say, type Lang, type Text } from '../../domain/text';
import { messagesFor, type Messages } from '../../i18n';
import { isolated } from '../../i18n/isolate';
import { useDossier, useLang } from '../../state/react';
import { borderName, namesInRow, relationSentence, voicePhrase, wordingIn, type Wording } from './wording';

/** The interface's words in the reader's language. */
export function useMessages(): Messages {
  return messagesFor(useLang());
}

/** Says a text of the dossier in the reader's language. */
export function useSay(): (text: Text) => string {
  const lang = useLang();
  const own = useDossier().lang;
  return useMemo(() => (text: Text) => say(text, lang, own).words, [lang, own]);
}

/** The dossier's and the interface's words in the reader's language. */
function useWording(): Wording {
  const dossier = useDossier();
  const lang = useLang();
  // The catalogue may arrive after the language was chosen.
  const messages = useMessages();
  return wordingOnce(dossier, lang, messages);
}

/** Hundreds of parts ask for the same wording, so it is made once a dossier. */
let last: { dossier: Dossier; lang: Lang; wording: Wording } | null = null;

function wordingOnce(dossier: Dossier, lang: Lang, messages: Messages): Wording {
  if (last?.dossier !== dossier || last.lang !== lang || last.wording.messages !== messages)
    last = { dossier, lang, wording: { ...wordingIn(dossier, lang), messages } };
  return last.wording;
}

/** An entity's short name, in the reader's language; its id where the dossier has none. */
export const useName = (): Wording['name'] => useWording().name;

/** Names in a row, at the beginning of a sentence or inside it. */
export function useNames(): (ids: readonly Id[], inside?: boolean) => string {
  const wording = useWording();
  return (ids, inside) => namesInRow(wording, ids, inside);
}

/** Whether a sentence about these needs a plural verb. */
export const usePlural = (): Wording['plural'] => useWording().plural;

/** "Galuzin says", "Galuzin, by context", "The Armenian Report writes" or "On record". */
export function useVoicePhrase(): (voice: Voice) => string {
  const wording = useWording();
  return (voice) => voicePhrase(wording, voice);
}

/** How it is said; nothing where whose words they are says it already, as "on record" of what is on record. */
export function useManner(): (of: Pick<Passage, 'voice' | 'modality'>) => string {
  const { voice: words } = useMessages();
  const speak = useSay();
  const lang = useLang();
  const fold = (text: string): string => text.toLocaleLowerCase(lang);
  return ({ voice, modality }) => {
    const how = speak(modality);
    return voice.kind === 'record' && fold(how) === fold(words.record) ? '' : how;
  };
}

/**
 * Whose words a passage is and how they are said, in one run: "Galuzin warns (could)", "Galuzin, by context · could",
 * "The Armenian Report · the outlet's judgement".
 */
export function useAttribution(): (passage: Pick<Passage, 'voice' | 'modality'>) => string {
  const { voice: words } = useMessages();
  const names = useNames();
  const manner = useManner();
  const lang = useLang();
  return (of) => {
    const { kind, who, attribution } = of.voice;
    const how = manner(of);
    if (kind === 'record') return how === '' ? words.record : `${words.record} · ${how}`;
    const nobody = kind === 'speaker' ? words.someone : words.outlet;
    const speaker = who.length === 0 ? nobody : names(who);
    if (kind === 'reporter') return `${speaker} · ${how}`;
    if (attribution === 'implied') return `${words.byContext(speaker)} · ${how}`;
    // Both are the dossier's words, and one phrase: it runs the way they do.
    return isolated(`${speaker} ${how}`, lang);
  };
}

/** A relation as one sentence, with whose say-so it is: "Galuzin says: Armenia could hinder Unified defence area". */
export function useRelationSentence(): (relation: Relation) => string {
  const wording = useWording();
  return (relation) => relationSentence(wording, relation);
}

/** Names a border that the dossier adds to the map. */
export function useBorderName(): (border: Id) => string {
  const wording = useWording();
  const borders = bordersOf(useDossier());
  return (id) =>
    borderName(
      wording,
      borders.find((border) => border.id === id)!,
    );
}

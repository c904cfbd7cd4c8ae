import type { ChoiceItem } from '../../../domain/quiz/exercises';
import { handsChoices } from '../../../domain/quiz/hands';
import { voicesAsked } from '../../../domain/quiz/questions';
import { useDossier } from '../../../state/react';
import { voiceSign } from '../../../views/components/signs/voice-sign';
import { useVoiceHeading } from '../../../views/components/voice-name';
import { useExploreWords } from '../../../views/components/explore-words';
import { useReportNaming } from '../../../views/components/sayings/use-report-naming';
import { useMessages, useNames, useSay } from '../../../views/components/words';

export interface Choice {
  readonly token: string;
  readonly words: string;
  /** A voice's sign. */
  readonly sign?: string;
}

/** What a question chooses among, each with what it is called. */
export function useChoices(): (question: ChoiceItem) => readonly Choice[] {
  const { exercise: words } = useMessages();
  const dossier = useDossier();
  const heading = useVoiceHeading();
  const names = useNames();
  const { called, dossier: whole } = useReportNaming();
  return (question) => {
    switch (question.asks) {
      case 'who':
        return voicesAsked(dossier).map((voice) => ({
          token: voice.token,
          words: heading(voice),
          sign: voiceSign({ kind: voice.kind, attribution: 'stated' }),
        }));
      case 'hands':
        return handsChoices(dossier).map((token) => ({ token, words: words.hands(Number(token)) }));
      case 'reply':
        return question.choices.map(({ token, who }) => ({
          token,
          words: who.length === 0 ? words.nobody : names(who),
        }));
      case 'strongest':
        return question.choices.map((token) => ({
          token,
          words: called(whole.passages.find(({ id }) => id === token)!.source),
        }));
    }
  };
}

/** What a question asks, as a heading. */
export function useAsk(): (question: ChoiceItem) => string {
  const { exercise: words } = useMessages();
  const say = useSay();
  const strongest = useExploreWords().sayings.ask;
  return (question) =>
    question.asks === 'who' && question.ask
      ? say(question.ask)
      : { who: words.whoAsk, hands: words.handsAsk, reply: words.replyAsk, strongest }[question.asks];
}

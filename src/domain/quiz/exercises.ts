/** The kinds of exercise, and what each asks. */
import type { Dossier } from '../dossier';
import { throughHowManyHands, type HandsItem } from './hands';
import { placeMembers, whoSaysSo, type PlaceItem, type WhoItem } from './questions';
import { whoAnswers, type ReplyItem } from './replies';
import { strongestReport, type StrongestItem } from './strongest';

/** A question with one right choice among several. */
export type ChoiceItem = WhoItem | HandsItem | ReplyItem | StrongestItem;
export type Question = ChoiceItem | PlaceItem;

/** In the order they are offered. */
export const EXERCISE_KINDS = ['who', 'hands', 'reply', 'strongest', 'place'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

const ASKED: { readonly [K in ExerciseKind]: (dossier: Dossier, seed: number) => readonly Question[] } = {
  who: whoSaysSo,
  hands: throughHowManyHands,
  reply: whoAnswers,
  strongest: strongestReport,
  place: placeMembers,
};

/** The questions of an exercise, the same for the same seed; none where the dossier has too little for it. */
export const questionsOf = (dossier: Dossier, kind: ExerciseKind, seed: number): readonly Question[] =>
  ASKED[kind](dossier, seed);

/** Whether what was picked is the answer, whole. */
export function isRight(question: Question, picked: readonly string[]): boolean {
  if (question.asks === 'place') return question.countries.every(({ id, member }) => member === picked.includes(id));
  return picked.length === 1 && picked[0] === question.answer;
}

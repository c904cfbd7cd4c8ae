import { EXERCISE_KINDS, type ExerciseKind } from '../../../domain/quiz/exercises';

/** Where a class, or one student alone, is in an exercise. */
export interface Exercise {
  readonly kind: 'menu' | ExerciseKind;
  readonly mode: 'class' | 'alone';
  readonly seed: number;
  /** Which question, from 0. */
  readonly at: number;
  readonly picked: readonly string[];
  readonly revealed: boolean;
  readonly right: number;
  readonly asked: number;
}

export const MENU: Exercise = {
  kind: 'menu',
  mode: 'class',
  seed: 1,
  at: 0,
  picked: [],
  revealed: false,
  right: 0,
  asked: 0,
};

export const startExercise = (kind: ExerciseKind, mode: Exercise['mode'], seed: number): Exercise => ({
  ...MENU,
  kind,
  mode,
  seed,
});

/** Shows the answer; alone, what was picked is counted. */
export function reveal(exercise: Exercise, right: boolean): Exercise {
  if (exercise.revealed) return exercise;
  const counts = exercise.mode === 'alone';
  return {
    ...exercise,
    revealed: true,
    right: exercise.right + (counts && right ? 1 : 0),
    asked: exercise.asked + (counts ? 1 : 0),
  };
}

/** The next question, or this one still where there is none. */
export function goToItem(exercise: Exercise, at: number, count: number): Exercise {
  if (at < 0 || at >= count) return exercise;
  return { ...exercise, at, picked: [], revealed: false };
}

/** Picks or lets go of one of several. */
export function togglePick(exercise: Exercise, id: string): Exercise {
  if (exercise.revealed) return exercise;
  const { picked } = exercise;
  return { ...exercise, picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] };
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether what another window sent is an exercise. */
export function isExercise(value: unknown): value is Exercise {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, mode, seed, at, picked, revealed, right, asked } = value as Record<keyof Exercise, unknown>;
  return (
    (kind === 'menu' || EXERCISE_KINDS.some((one) => one === kind)) &&
    (mode === 'class' || mode === 'alone') &&
    [seed, at, right, asked].every(isCount) &&
    Array.isArray(picked) &&
    picked.every((id) => typeof id === 'string') &&
    typeof revealed === 'boolean'
  );
}

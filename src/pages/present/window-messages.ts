/** What the windows of one presentation say to each other. Whatever arrives is checked: it may come from another version. */
import { STEP_PICTURES } from '../../domain/dossier';
import type { Shared } from './presentation-store';
import { isExercise } from './quiz/exercise';

export type Message =
  /** A window has opened and asks where the presentation is. */
  | { readonly type: 'hello' }
  /** Where it is: the view as a query, in the words of a link, and what else is shared. */
  | { readonly type: 'state'; readonly query: string; readonly shared: Shared }
  /** A window closes. */
  | { readonly type: 'bye' };

const isTime = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads a message; null for anything that is not one. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null;
  if (data['type'] === 'hello' || data['type'] === 'bye') return { type: data['type'] };
  if (data['type'] !== 'state' || typeof data['query'] !== 'string' || !isRecord(data['shared'])) return null;
  const { blank, picture, startedAt, stepSince, exercise } = data['shared'];
  const known = picture === null || STEP_PICTURES.some((one) => one === picture);
  if (typeof blank !== 'boolean' || !known || !isTime(startedAt) || !isTime(stepSince)) return null;
  if (exercise !== null && !isExercise(exercise)) return null;
  const shared = { blank, picture: picture as Shared['picture'], startedAt, stepSince, exercise };
  return { type: 'state', query: data['query'], shared };
}

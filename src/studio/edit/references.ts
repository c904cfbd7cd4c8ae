/** Where a dossier names its actors by id: what has to follow when an id becomes another. */
import { VOICE_KINDS, type Id } from '../../domain/dossier';
import { valueAt, type Change, type Path } from '../yaml/plain';

const VOICE = ['voice', 'voice/who', 'voice/via/*/who', 'voice/via'];
const voiceOf = (holder: string): string[] => VOICE.map((field) => `${holder}/${field}`);

/** Fields that hold an id, or a list of ids; `*` is any item of a list. What is in an item goes before the list, which may lose it. */
const FIELDS: readonly (readonly string[])[] = [
  'speaker',
  'subject',
  'layers/*/id',
  'layers',
  'sources/*/outlet',
  ...voiceOf('passages/*'),
  ...voiceOf('passages/*/attributions/*'),
  'passages/*/mentions/*/entity',
  'entities/*/speaksFor',
  'relations/*/from',
  'relations/*/via',
  'relations/*/to',
  ...voiceOf('relations/*'),
  'relations/*/evidence/*/only',
  'answers/*/by',
  'answers/*/evidence/*/only',
  'sides/*/evidence/*/only',
  'sayings/*/who',
  'sayings/*/where',
  'annotations/*/entity',
  'map/frames/*/fit',
  'map/borders/*/by',
  'tour/*/view/select',
  'tour/*/view/layer',
].map((field) => field.split('/'));

/** The paths that a pattern stands for in some data. */
function pathsOf(data: unknown, [step, ...rest]: readonly string[], at: Path = []): Path[] {
  if (data === undefined || data === null) return [];
  if (step === undefined) return [at];
  if (step !== '*') return pathsOf(valueAt(data, [step]), rest, [...at, step]);
  return Array.isArray(data) ? data.flatMap((item, i) => pathsOf(item, rest, [...at, i])) : [];
}

/**
 * The changes by which all that names an actor names another one. A list that names both names the other once.
 * @param data of `dossier.yaml`
 */
export function renamed(data: unknown, from: Id, to: Id): readonly Change[] {
  // A voice may be one of these words, which then is no id.
  const isWord = (VOICE_KINDS as readonly string[]).includes(from);
  const changes = FIELDS.flatMap((field) =>
    field.at(-1) === 'voice' && isWord
      ? []
      : pathsOf(data, field).flatMap((path) => changesAt(path, valueAt(data, path), from, to)),
  );
  return [...changes, ...viewVoices(data, from, to)];
}

function changesAt(path: Path, value: unknown, from: Id, to: Id): Change[] {
  if (value === from) return [{ to: 'set', path, value: to }];
  if (!Array.isArray(value)) return [];
  const ids = value.map(idOf);
  const all = ids.flatMap((id, i) => (id === from ? [i] : []));
  const [first, ...more] = all;
  if (first === undefined) return [];
  const gone = ids.includes(to) ? all : more;
  // Items that say more than an id have their own field among those above.
  const stays = gone === all || typeof value[first] !== 'string' ? [] : [{ at: first }];
  return [
    ...stays.map(({ at }) => ({ to: 'set', path: [...path, at], value: to }) as const),
    // From the last on, so that numbers before it stay.
    ...gone.toReversed().map((at) => ({ to: 'set', path: [...path, at], value: undefined }) as const),
  ];
}

/** The id that an item of a list is: itself, or the layer that it describes. */
const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null && 'id' in item ? item.id : item);

/** A step's view may light several voices: `reporter,@brook`. */
function viewVoices(data: unknown, from: Id, to: Id): Change[] {
  return pathsOf(data, ['tour', '*', 'view', 'voice']).flatMap((path): Change[] => {
    const value = valueAt(data, path);
    if (typeof value !== 'string' || !value.split(',').includes(`@${from}`)) return [];
    const voices = value.split(',').map((one) => (one === `@${from}` ? `@${to}` : one));
    return [{ to: 'set', path, value: [...new Set(voices)].join(',') }];
  });
}

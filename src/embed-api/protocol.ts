/**
 * What an embedded explainer and the page around it say to each other by `postMessage`, version 1.
 * Every message is a plain object with `sayso: 1` and a `type`. Whoever receives one reads it with the functions below,
 * which give back a fresh object of known shape or null, and never run, store or forward anything else of it.
 * `docs/embedding.md` says the same for developers of host pages.
 */

import { VIEW_PARAMS, type ViewParam } from '../domain/view-params';

export const PROTOCOL = 1;

/** No frame is made higher than this, in CSS px; what asks for more is not our page. */
export const MAX_HEIGHT = 20_000;

/** Longest text taken from a message, in UTF-16 units. */
const MAX_TEXT = 200;

/** Parts of a view, as a host may set them: the words of the query string. */
export type ViewPatch = Readonly<Partial<Record<ViewParam, string>>>;

/** From the frame to its host. */
export type FrameMessage =
  /** The height its content needs, in CSS px. */
  | { readonly type: 'height'; readonly height: number }
  /** The code has loaded: marks answer. */
  | { readonly type: 'ready' }
  /** What a reader or the host selected; null when nothing is. */
  | { readonly type: 'selected'; readonly select: string | null; readonly passage: string | null };

/** From the host to the frame. */
export type HostMessage =
  /** Asks the frame to say its height, for hosts that began to listen late. */
  | { readonly type: 'hello' }
  /** Selects an entity, relation or event; null lets go. */
  | { readonly type: 'select'; readonly select: string | null }
  /** Sets parts of the view. */
  | { readonly type: 'view'; readonly view: ViewPatch }
  | { readonly type: 'look'; readonly look: LookPatch };

/** Colours and type as the host wishes them; checked by `looks.ts` before they are used. */
export interface LookPatch {
  readonly theme?: string;
  readonly accent?: string;
  readonly font?: string;
}

/** A message as it goes over the wire. */
export const wire = <M extends FrameMessage | HostMessage>(message: M): M & { readonly sayso: typeof PROTOCOL } => ({
  sayso: PROTOCOL,
  ...message,
});

/**
 * Reads what a frame says. Never throws, whatever comes.
 * @param data `event.data` of a message whose source and origin have been checked
 * @returns null for anything but a well-formed message of this version
 */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const type = typeOf(data);
  if (type === null) return null;
  const message = data as Record<string, unknown>;
  if (type === 'ready') return { type };
  if (type === 'height') {
    const height = own(message, 'height');
    if (typeof height !== 'number' || !(height >= 1 && height <= MAX_HEIGHT)) return null;
    return { type, height: Math.ceil(height) };
  }
  if (type === 'selected') {
    const [select, passage] = [textOrNull(own(message, 'select')), textOrNull(own(message, 'passage'))];
    return select === undefined || passage === undefined ? null : { type, select, passage };
  }
  return null;
}

/**
 * Reads what a host says. Never throws, whatever comes.
 * @param data `event.data` of a message whose source has been checked
 * @returns null for anything but a well-formed message of this version
 */
export function readHostMessage(data: unknown): HostMessage | null {
  const type = typeOf(data);
  if (type === null) return null;
  const message = data as Record<string, unknown>;
  if (type === 'hello') return { type };
  if (type === 'select') {
    const select = textOrNull(own(message, 'select'));
    return select === undefined ? null : { type, select };
  }
  if (type === 'view') {
    const view = texts(own(message, 'view'), VIEW_PARAMS);
    return view && { type, view };
  }
  if (type === 'look') {
    const look = texts(own(message, 'look'), ['theme', 'accent', 'font']);
    return look && { type, look };
  }
  return null;
}

function typeOf(data: unknown): string | null {
  if (!isPlain(data) || own(data, 'sayso') !== PROTOCOL) return null;
  const type = own(data, 'type');
  return typeof type === 'string' ? type : null;
}

/** Structured cloning gives plain objects; arrays, maps and what calls itself something else are not messages. */
function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && Object.prototype.toString.call(data) === '[object Object]';
}

/** Only what the object itself carries: nothing from its prototype. */
const own = (object: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;

/** Undefined where the value is neither. */
const textOrNull = (value: unknown): string | null | undefined => (value === null || isText(value) ? value : undefined);

/** The known keys of an object of texts; null when it is no object or one of them is no text. */
function texts<K extends string>(value: unknown, keys: readonly K[]): Partial<Record<K, string>> | null {
  if (!isPlain(value)) return null;
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const text = own(value, key);
    if (text === undefined) continue;
    if (!isText(text)) return null;
    found[key] = text;
  }
  return found;
}

import { readAccent, readEmbedParams, readFont, readTheme, type EmbedParams } from './embed-params';
import { readHostMessage, wire, type FrameMessage, type HostMessage, type LookPatch } from './protocol';

/** The frame's side of the conversation: it says its height, and hands on what its host says. */
export interface Frame {
  readonly params: EmbedParams;
  tell(message: FrameMessage): void;
  /** Hands on all that has come and will come from the host. One listener, for as long as the page lives. */
  listen(handle: (message: HostMessage) => void): void;
}

/**
 * Takes the look asked for in the address, reports the height whenever it changes, and keeps what the host says until
 * somebody listens. Works in an opaque origin: it asks for no storage, no cookie and nothing of the parent but its messages.
 * @param window the embed page's own window; opened by itself, it talks to nobody
 * @param onWaiting called when the host has said something that nobody listens to yet
 */
export function openFrame(window: Window, onWaiting: () => void = () => {}): Frame {
  const { document, parent } = window;
  const root = document.documentElement;
  const params = readEmbedParams(window.location.search);
  root.dataset['show'] = params.show.join(' ');
  root.dataset['height'] = params.height;
  if (parent !== window) root.dataset['framed'] = '';
  wear(root, { theme: params.theme, accent: params.accent ?? '', font: params.font ?? '' });

  // A host may say a thing a thousand times before anybody listens: what it said last of each kind counts.
  const waiting = new Map<HostMessage['type'], HostMessage>();
  let handle = (message: HostMessage): void => {
    const before = waiting.get(message.type);
    waiting.delete(message.type);
    waiting.set(message.type, together(before, message));
    onWaiting();
  };
  let said = 0;

  const post = (data: unknown): void => {
    // A height or a selection is no secret, and an opaque parent has no name to address it by.
    if (parent !== window) parent.postMessage(data, '*');
  };
  const tell = (message: FrameMessage): void => post(wire(message));
  const sayHeight = (again: boolean): void => {
    if (params.height === 'fill' || document.body === null) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height < 1 || (height === said && !again)) return;
    said = height;
    tell({ type: 'height', height });
    post({ sentinel: 'amp', type: 'embed-size', height });
  };

  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === window) return;
    const message = readHostMessage(data);
    if (message === null) return;
    if (message.type === 'hello') sayHeight(true);
    else if (message.type === 'look') wear(root, message.look);
    else handle(message);
  });
  const watch = (): void => {
    new ResizeObserver(() => sayHeight(false)).observe(document.body);
    sayHeight(true);
  };
  if (document.body === null || document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watch, { once: true });
  } else watch();

  return {
    params,
    tell,
    listen(next) {
      handle = next;
      for (const message of waiting.values()) next(message);
      waiting.clear();
    },
  };
}

/** Views add up part by part; of everything else the last one counts. */
function together(before: HostMessage | undefined, message: HostMessage): HostMessage {
  if (before?.type !== 'view' || message.type !== 'view') return message;
  return { type: 'view', view: { ...before.view, ...message.view } };
}

/** Dresses the page. What is not given stays; an empty or unknown value takes the own look again. */
function wear(root: HTMLElement, { theme, accent, font }: LookPatch): void {
  if (theme !== undefined) {
    const known = readTheme(theme);
    if (known === null || known === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = known;
  }
  if (accent !== undefined) put(root, '--accent', readAccent(accent));
  if (font !== undefined) put(root, '--host-font', readFont(font));
}

function put(root: HTMLElement, property: string, value: string | null): void {
  if (value === null) root.style.removeProperty(property);
  else root.style.setProperty(property, value);
}

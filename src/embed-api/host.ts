import { readFrameMessage, wire, type FrameMessage, type HostMessage } from './protocol';

/**
 * What a frame of ours has said, or null for everything else a page may be sent.
 * @param event any message event of the host's window
 * @param frame the frame it must come from: the window itself is compared, and the origin it must have
 */
export function heardFrom(event: MessageEvent, frame: HTMLIFrameElement): FrameMessage | null {
  if (event.source === null || event.source !== frame.contentWindow || event.origin !== originOf(frame)) return null;
  return readFrameMessage(event.data);
}

/** Says something to a frame. A sandboxed frame has no origin to address it by; nothing that is said is secret. */
export function sayTo(frame: HTMLIFrameElement, message: HostMessage): void {
  frame.contentWindow?.postMessage(wire(message), '*');
}

/** The origin a frame's messages must carry: `null`, as a word, for a sandboxed frame without one. */
function originOf(frame: HTMLIFrameElement): string {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return 'null';
  return new URL(frame.src, frame.baseURI).origin;
}

import { describe, expect, it, vi } from 'vitest';
import { openFrame } from '../../src/embed-api/frame';
import type { HostMessage } from '../../src/embed-api/protocol';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe(): void {}
  },
);

/** A window in a frame whose host can say things. */
function framed() {
  const parent = { postMessage: vi.fn<() => void>() };
  const own = new EventTarget();
  const inner = Object.assign(own, { document, parent, location: { search: '' } }) as unknown as Window;
  const say = (message: object): void => {
    const event = Object.assign(new Event('message'), { source: parent, data: { sayso: 1, ...message } });
    own.dispatchEvent(event);
  };
  return { inner, say };
}

describe('what a host says before anybody listens', () => {
  it('is kept by its last word of each kind, however often it is said', () => {
    const { inner, say } = framed();
    const frame = openFrame(inner);
    for (let i = 0; i < 1000; i++) say({ type: 'select', select: `m${i}` });
    say({ type: 'view', view: { layer: 'a' } });
    say({ type: 'view', view: { year: '1999' } });
    const heard: HostMessage[] = [];
    frame.listen((message) => heard.push(message));
    expect(heard).toEqual([
      { type: 'select', select: 'm999' },
      { type: 'view', view: { layer: 'a', year: '1999' } },
    ]);
    say({ type: 'select', select: null });
    expect(heard.at(-1)).toEqual({ type: 'select', select: null });
  });
});

import { describe, expect, it } from 'vitest';
import { startExercise } from '../../../src/pages/present/quiz/exercise';
import { commandFor, KEY_ROWS, shownMirrored } from '../../../src/pages/present/keys';
import { readMessage } from '../../../src/pages/present/window-messages';

const press = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys', () => {
  it('give each key one meaning', () => {
    const keys = KEY_ROWS.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are those of keyboards and of presenter remotes', () => {
    for (const key of ['ArrowRight', 'PageDown', ' ']) expect(commandFor(press(key), false)).toBe('next');
    for (const key of ['ArrowLeft', 'PageUp']) expect(commandFor(press(key), false)).toBe('previous');
    expect(commandFor(press(' ', { shiftKey: true }), false)).toBe('previous');
    expect(commandFor(press('.'), false)).toBe('blank');
    expect(commandFor(press('B', { shiftKey: true }), false)).toBe('blank');
  });

  it('go on to the left where a page is read from right to left, and the help says so', () => {
    expect(commandFor(press('ArrowLeft'), false, true)).toBe('next');
    expect(commandFor(press('ArrowRight'), false, true)).toBe('previous');
    expect(commandFor(press('PageDown'), false, true)).toBe('next');
    const [next] = KEY_ROWS;
    expect(shownMirrored(next!.shown)).toBe('← ↓ PgDn Space');
  });

  it('leave pressing to a control that has the focus, and shortcuts to the browser', () => {
    expect(commandFor(press(' '), true)).toBeNull();
    expect(commandFor(press('Enter'), true)).toBeNull();
    expect(commandFor(press('PageDown'), true)).toBe('next');
    expect(commandFor(press('f', { ctrlKey: true }), false)).toBeNull();
    expect(commandFor(press('z'), false)).toBeNull();
  });
});

describe('messages between windows', () => {
  const QUIET = { blank: false, picture: null, startedAt: 1, stepSince: 1, exercise: null };

  it('are read back as they were sent', () => {
    for (const exercise of [null, { ...startExercise('place', 'alone', 3), picked: ['ARM'] }]) {
      const shared = { blank: true, picture: 'network', startedAt: 5, stepSince: null, exercise };
      const message = { type: 'state', query: '?step=3', shared };
      expect(readMessage(structuredClone(message))).toEqual(message);
    }
    expect(readMessage({ type: 'hello' })).toEqual({ type: 'hello' });
  });

  it.each([
    null,
    'hello',
    {},
    { type: 'state', query: 3 },
    { type: 'state', query: '', shared: { blank: 'no' } },
    { type: 'state', query: '', shared: { blank: false, picture: 'film', startedAt: 1, stepSince: 1 } },
    { type: 'state', query: '', shared: { blank: false, picture: null, startedAt: NaN, stepSince: 1 } },
    { type: 'state', query: '', shared: { ...QUIET, exercise: undefined } },
    { type: 'state', query: '', shared: { ...QUIET, exercise: { ...startExercise('who', 'class', 1), at: -1 } } },
    { type: 'state', query: '', shared: { ...QUIET, exercise: { ...startExercise('who', 'class', 1), picked: [1] } } },
  ])('are refused when they are not ours: %j', (data) => {
    expect(readMessage(data)).toBeNull();
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findChromium } from '../../src/node/find-chromium';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a command there that ends with a status, as a browser asked for its version does. */
function command(name: string, status = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`, { mode: 0o755 });
  return path;
}

it('takes the engine alone before the whole browser, and passes over what does not start', () => {
  const whole = command('chromium');
  expect(findChromium({ PATH: folder })).toBe(whole);
  const alone = command('chromium-headless-shell');
  expect(findChromium({ PATH: folder })).toBe(alone);
  command('chromium-headless-shell', 1);
  expect(findChromium({ PATH: folder })).toBe(whole);
});

it('takes the one wished for, and says so when that does not start', () => {
  command('chromium');
  const wished = command('my-chrome');
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: wished })).toBe(wished);
  command('my-chrome', 1);
  expect(() => findChromium({ PATH: folder, CHROMIUM_PATH: wished })).toThrow(/which does not start/);
});

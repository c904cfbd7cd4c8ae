import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Outdated, siteParts, Unfetched } from '../../src/studio/publish/site-parts';

const OWN = 'assets/worker.js';
const SUMS = { [OWN]: sum('let worker'), 'assets/a.js': sum('let a') };

function sum(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** What the site answers, by path: one answer after another, the last for ever. */
let answers: Record<string, string[]>;
let server: Server;
let root: URL;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const left = answers[url.slice('/some/'.length)];
    const text = left && left.length > 1 ? left.shift() : left?.[0];
    if (text === undefined) response.writeHead(404).end();
    else response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  root = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/some/`);
});
afterAll(() => server.close());
beforeEach(() => {
  answers = { 'studio/site-parts.json': [JSON.stringify(SUMS)], 'assets/a.js': ['let a'] };
});

const read = async (path = 'assets/a.js'): Promise<string> =>
  new TextDecoder().decode(await (await siteParts(root, OWN)).fetch(path));

test('a part is what the list says it is', async () => {
  expect(await read()).toBe('let a');
  expect((await siteParts(root, OWN)).paths).toEqual([OWN, 'assets/a.js']);
});

test('what came damaged is asked for once more', async () => {
  answers['assets/a.js'] = ['let', 'let a'];
  expect(await read()).toBe('let a');
});

test('what stays damaged, or is not there, is never taken', async () => {
  answers['assets/a.js'] = ['let b'];
  await expect(read()).rejects.toThrow(Unfetched);
  await expect(read(OWN)).rejects.toThrow(Unfetched);
});

test.each(['', '<!doctype html>', undefined])('without a list nothing is taken: %j', async (text) => {
  if (text === undefined) delete answers['studio/site-parts.json'];
  else answers['studio/site-parts.json'] = [text];
  await expect(siteParts(root, OWN)).rejects.toThrow(Unfetched);
});

test('code of another build than the site’s says so', async () => {
  await expect(siteParts(root, 'assets/worker-of-yesterday.js')).rejects.toThrow(Outdated);
});

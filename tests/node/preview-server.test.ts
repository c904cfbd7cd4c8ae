import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyFor, policyTag } from '../../src/site/document/content-security';
import { siteServer } from '../../src/node/preview-server';
import { sha256 } from '../../src/node/sha256';

const POLICY = policyFor({ scripts: ['go()'] }, sha256);
const htmlOf = (words: string): string => `<!doctype html><head>${policyTag(POLICY)}</head>${words.repeat(400)}`;

let parent: string;
let server: Server;
beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'sayso-served-'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  const folder = join(parent, 'dist');
  for (const sub of ['one/embed', 'one/v/2', 'assets']) mkdirSync(join(folder, sub), { recursive: true });
  for (const path of ['index.html', 'one/index.html', 'one/embed/index.html', 'one/v/2/index.html', '404.html']) {
    writeFileSync(join(folder, path), htmlOf(path));
  }
  writeFileSync(join(folder, 'assets/a-Hash.js'), 'go();'.repeat(400));
  server = siteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

/** Asks with the path to the letter; `fetch` would tidy it up first. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<IncomingMessage & { text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(Object.assign(response, { text })));
    })
      .on('error', reject)
      .end();
  });

describe('the preview server', () => {
  it('sends the policy each page carries, and lets only an embed be framed', async () => {
    const one = await ask('/one/');
    expect(one.headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'self'`);
    expect(one.headers['x-frame-options']).toBe('SAMEORIGIN');
    const embed = await ask('/one/embed/?select=ARM');
    expect(embed.headers['content-security-policy']).toBe(POLICY);
    expect(embed.headers['x-frame-options']).toBeUndefined();
  });

  it('lets what is named by its content or frozen be kept, and pages be asked for anew', async () => {
    expect((await ask('/assets/a-Hash.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/one/v/2/')).headers['cache-control']).toContain('immutable');
    const page = await ask('/one/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/one/', { 'if-none-match': page.headers.etag! })).statusCode).toBe(304);
  });

  it('outlives an address of a file with a slash too many', async () => {
    expect([200, 404]).toContain((await ask('/404.html/')).statusCode);
    expect((await ask('/one/')).statusCode).toBe(200);
  });

  it('compresses', async () => {
    expect((await ask('/one/', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
    expect((await ask('/assets/a-Hash.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
  });

  it('leads to the folder where a slash is missing, and never elsewhere', async () => {
    const response = await ask('/one?select=ARM');
    expect(response.statusCode).toBe(301);
    expect(new URL(response.headers.location!, 'http://here/one').href).toBe('http://here/one/?select=ARM');
    expect((await ask('//one')).headers.location).toBe('/one');
    expect((await ask('//one//?select=ARM//')).headers.location).toBe('/one/?select=ARM//');
  });

  it('shows the page for what is not there, and nothing outside its folder', async () => {
    for (const path of ['/none', '/one/none.html', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%']) {
      const { statusCode, text, headers } = await ask(path);
      expect(statusCode, path).toBe(404);
      expect(text, path).toContain('404.html');
      expect(headers['content-security-policy'], path).toContain(POLICY);
    }
  });
});

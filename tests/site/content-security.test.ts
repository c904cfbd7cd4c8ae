import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/node/sha256';
import { policyFor, policyIn, policyTag, type Trusted } from '../../src/site/document/content-security';
import { headersFile } from '../../src/site/document/headers';

const policyOf = (trusted: Trusted): string => policyFor(trusted, sha256);

it('gives leave to the named script alone, by its hash', () => {
  const policy = policyOf({ scripts: ['go()'] });
  // Known answer: printf 'go()' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='");
  expect(policy).not.toContain('unsafe');
});

it('leaves styles in attributes to pages that have them, and nothing more', () => {
  expect(policyOf({ styleAttributes: true }).match(/[\w-]+ 'unsafe[^;]*/g) ?? []).toEqual([
    "style-src-attr 'unsafe-inline'",
  ]);
});

it('lets the Studio alone parse what authors bring, by a policy of its own', () => {
  expect(policyOf({})).toMatch(/trusted-types sayso$/);
  expect(policyOf({ reads: true })).toMatch(/trusted-types sayso sayso-read$/);
});

it('stands whole in a page and is read back from it', () => {
  const policy = policyOf({ scripts: ['a'], styles: ['b'] });
  const { document } = new JSDOM(`<head>${policyTag(policy)}`, { url: 'https://example.org/' }).window;
  expect(document.querySelector('meta')!.getAttribute('content')).toBe(policy);
  expect(policyIn(`<head>${policyTag(policy)}`)).toBe(policy);
  expect(policyIn('<head></head>')).toBeNull();
});

it('names each page’s policy once in the file hosts read', () => {
  const file = headersFile(
    new Map([
      ['index.html', policyOf({})],
      ['one/index.html', policyOf({ scripts: ['go()'] })],
      ['one/embed/index.html', policyOf({ loads: true })],
    ]),
  );
  const blocks = file.trim().split('\n\n');
  expect(blocks.map((block) => block.split('\n')[0])).toEqual([
    '/*',
    '/assets/*',
    '/one/v/*',
    '/',
    '/one/',
    '/one/embed/',
  ]);
  expect(blocks.at(-1)).not.toMatch(/frame-ancestors|X-Frame-Options/);
  // Cloudflare reads no more than 2,000 characters of a line.
  for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
});

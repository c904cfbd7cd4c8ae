import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../src/node/find-chromium';
import { canPrint, isWholePdf, printHandouts, printName } from '../../src/node/print-handouts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-print-'));
});
afterAll(() => rmSync(root, { recursive: true }));

it.each([
  ['%PDF-1.4\nwords\n%%EOF\n', true],
  ['%PDF-1.4 cut', false],
  ['', false],
  ['<!doctype html>%%EOF', false],
])('a copy is trusted only when it is whole: %j', (text, whole) => {
  expect(isWholePdf(Buffer.from(text))).toBe(whole);
});

it.runIf(canPrint())('a cut copy is printed again, and a whole one is not', async () => {
  const html = '<!doctype html><title>Handout</title><p>Words</p>';
  mkdirSync(join(root, 'dist/story/handout'), { recursive: true });
  writeFileSync(join(root, 'dist/story/handout/index.html'), html);
  const kept = join(root, 'node_modules/.cache/sayso-handouts');
  mkdirSync(kept, { recursive: true });
  const name = printName(html, findChromium());
  expect(name).not.toBe(printName(html, null));
  const whole = '%PDF-1.4\nprinted before\n%%EOF\n';
  writeFileSync(join(kept, `${name}-handout-a4.pdf`), '%PDF-1.4 cut');
  writeFileSync(join(kept, `${name}-handout-letter.pdf`), whole);
  await printHandouts(root, join(root, 'dist'), ['story/handout/index.html']);
  const made = (file: string): Buffer => readFileSync(join(root, 'dist/story/handout', file));
  expect(isWholePdf(made('handout-a4.pdf'))).toBe(true);
  expect(made('handout-a4.pdf').length).toBeGreaterThan(500);
  expect(made('handout-letter.pdf').toString()).toBe(whole);
  expect(readdirSync(kept)).toHaveLength(2);
});

it.runIf(canPrint())('is printed in its style, also where the page states the checksum of that', async () => {
  const css = '.aside { display: none; }';
  const sum = createHash('sha256').update(css).digest('base64');
  const link = `<link rel="stylesheet" href="../../assets/a.css" integrity="sha256-${sum}">`;
  mkdirSync(join(root, 'dist/styled/handout'), { recursive: true });
  mkdirSync(join(root, 'dist/assets'), { recursive: true });
  writeFileSync(join(root, 'dist/assets/a.css'), css);
  writeFileSync(
    join(root, 'dist/styled/handout/index.html'),
    `<!doctype html>${link}<p>Words</p><p class="aside">Not for paper</p>`,
  );
  await printHandouts(root, join(root, 'dist'), ['styled/handout/index.html']);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(root, 'dist/styled/handout/handout-a4.pdf'))));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('Words');
  expect(text).not.toContain('Not for paper');
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { onlySaid } from '../../src/node/vite/embed-messages';

const file = resolve('src/i18n/en.ts');
type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | undefined;

function kept(code: string, id = file): string | undefined {
  const transform = onlySaid('en', code).transform as unknown as Transform;
  return transform.call({ parse: parseAst }, readFileSync(file, 'utf8'), id)?.code;
}

const sections = (text: string): string[] => [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!);

test('of a catalogue the sections remain that the code names, whole', () => {
  const text = kept('x.panel.close;y.legend')!;
  expect(sections(text)).toEqual(['panel', 'legend']);
  expect(text).toContain('contested:');
  // What is left is still a module.
  parseAst(text, { lang: 'ts' });
});

test('other modules stay as they are', () => {
  expect(kept('x.panel', resolve('src/i18n/hy.ts'))).toBeUndefined();
});

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { problemsPage } from '../../src/build/problems-page';
import { makeSite } from '../../src/build/site';
import { writeSite } from '../../src/build/write-site';

/** A copy of the project's data whose tutorial dossier misquotes its article. */
function misquoting(): string {
  const root = mkdtempSync(join(tmpdir(), 'misquoting-'));
  cpSync('data/geo', join(root, 'data/geo'), { recursive: true });
  cpSync('data/minimal', join(root, 'data/minimal'), { recursive: true });
  cpSync('index.html', join(root, 'index.html'));
  const article = join(root, 'data/minimal/article.md');
  writeFileSync(article, readFileSync(article, 'utf8').replaceAll('bridge', 'tunnel'));
  roots.push(root);
  return root;
}

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true })));

test('the build refuses a dossier that misquotes, and writes nothing', async () => {
  const root = misquoting();
  const result = await writeSite(root);
  expect(result.ok).toBe(false);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('the dev server shows the same problems, where they are, as text', () => {
  const site = makeSite(join(misquoting(), 'data'));
  if (site.ok) throw new Error('The misquotation went unnoticed.');
  const page = problemsPage(readFileSync('index.html', 'utf8'), site.refused);
  expect(page).toContain('data/minimal/dossier.yaml:');
  expect(page).toContain('QUOTE_NOT_FOUND');

  const [first] = site.refused;
  const hostile = [{ ...first!, folder: '<script>x</script>' }];
  expect(problemsPage('<title>%title%</title><!--body-->', hostile)).not.toContain('<script>x');
});

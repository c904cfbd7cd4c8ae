import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

/**
 * Pages to hold ours against, written beside the built site so that one server hands out all:
 * - `bench/static/`: the explore page's own HTML and style without any script: the same drawing, as cheap as it can be
 * - `bench/static-embed/`: the same of the embed
 * - `bench/react/`: a page on which React draws one button: what the library alone costs
 * @param root the project
 * @param dist the built site
 */
export async function writeReferencePages(root: string, dist: string, dossier: string): Promise<void> {
  write(join(dist, 'bench/static/index.html'), still(join(dist, dossier, 'index.html')).replaceAll('"../', '"../../'));
  write(join(dist, 'bench/static-embed/index.html'), still(join(dist, dossier, 'embed/index.html')));

  const outDir = join(dist, 'bench/react');
  await build({
    root: join(root, 'bench/bare-react'),
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
}

/** A page without any script. */
function still(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*modulepreload[^>]*>/g, '');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CommandError } from '../cli/exit-codes';
import type { ReadArticle } from '../../domain/draft/article';
import { pageArticle } from '../../domain/draft/page-article';
import { plainArticle } from '../../domain/draft/plain-article';

/**
 * Reads an article from a file of text (`.txt`), Markdown (`.md`) or a saved page (`.html`).
 * @throws CommandError when it is none of these, is not there, or has no words
 */
export async function readArticle(file: string): Promise<ReadArticle> {
  const ending = extname(file).toLowerCase();
  if (!['.txt', '.md', '.html', '.htm'].includes(ending)) {
    throw new CommandError(`${file} is neither .txt nor .md nor .html; save the article's text as one of these.`);
  }
  const bytes = bytesOf(file);
  // A page needs a parser, which takes longer to load than a text to read.
  const article = ending.startsWith('.htm')
    ? pageArticle((await import('./parse-page')).parsePage(bytes))
    : plainArticle(decoded(bytes, file), ending === '.md');
  if (article.text.trim() === '') throw new CommandError(`No words of an article were found in ${file}.`);
  return article;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CommandError(`The article ${file} cannot be read: ${(error as Error).message}`);
  }
}

/** UTF-8, or UTF-16 where the file begins by saying so. */
function decoded(bytes: Buffer, file: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${file} is not in UTF-8; save it in that encoding.`);
  }
}

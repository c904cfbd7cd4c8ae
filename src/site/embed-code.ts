import type { EmbedFiles } from '../pages/embed/window-types';
import { contentHash } from './content-hash';
import type { EmbedCode, Hash } from './options';
import type { SiteFile } from './site-file';
import { withHash } from './urls';

/** What all embeds share, as paths below the site's root. */
export type SharedFiles = Pick<EmbedFiles, 'code' | 'words'>;

/** The code and words of all embeds, named by their content: where they lie, and what is in them. */
export function sharedCode(
  { code, words }: EmbedCode,
  hash: Hash,
): { readonly shared: SharedFiles; readonly files: readonly SiteFile[] } {
  const files: SiteFile[] = [];
  const put = (name: string, text: string): string => {
    const path = withHash(`assets/${name}.js`, contentHash(text, hash), '-');
    files.push({ path, text });
    return path;
  };
  const byLang = Object.entries(words).map(([lang, text]) => [lang, put(`words.${lang}`, text)] as const);
  const shared = { code: put('embed', code), words: Object.fromEntries(byLang) };
  return { shared, files };
}

import type { Hash } from './options';

/** What names a file by its content: ten characters tell versions apart and are short enough to be read. */
export const contentHash = (text: string, hash: Hash): string =>
  hash(text)
    .replace(/[-_+/=]/g, '')
    .slice(0, 10);

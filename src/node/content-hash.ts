import { createHash } from 'node:crypto';

/** Ten characters are enough to tell versions apart and short enough to be read. */
export const contentHash = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').replace(/[-_]/g, '').slice(0, 10);

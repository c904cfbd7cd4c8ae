import type { Remark } from './remarks';

/** Controls, and signs that turn the direction of writing: the gate refuses them, as they hide what a text says. */
const UNSEEN = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/gu;

/** A text without characters that cannot be seen, and a remark that says how many there were. */
export function withoutUnseen(text: string): { readonly text: string; readonly remark: Remark | undefined } {
  const found =
    text
      .replace(/^\uFEFF/, '')
      .match(UNSEEN)
      ?.filter((sign) => sign !== '\r') ?? [];
  return {
    text: text.replace(/\r\n?/g, '\n').replace(UNSEEN, ''),
    remark: found.length === 0 ? undefined : { is: 'unseen', count: found.length },
  };
}

/** Links that open a page at a quotation (https://wicg.github.io/scroll-to-text-fragment/). */

/** Quotations of more words than this are given by their first and last words, so that links stay short. */
const WHOLE_UP_TO = 12;
const WORDS_AT_EACH_END = 5;

/** Percent-encodes a text directive's part. "-", "," and "&" have a meaning there and are encoded too. */
function encode(words: string): string {
  // A lone surrogate cannot be encoded; the replacement character can.
  const whole = words.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return encodeURIComponent(whole).replace(/-/g, '%2D');
}

/**
 * The address of a quotation on its page.
 * @param url the page, with or without a fragment of its own
 * @param exact the quoted words
 * @returns the url with a text directive
 */
export function textFragmentUrl(url: string, exact: string): string {
  const words = exact.trim().split(/\s+/);
  const directive =
    words.length <= WHOLE_UP_TO
      ? encode(exact.trim())
      : `${encode(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(words.slice(-WORDS_AT_EACH_END).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

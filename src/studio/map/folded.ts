/** Letters that do not fall apart into a letter and its sign. */
const OTHERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/** A name for comparing: without signs on its letters, without apostrophes, in small letters, hyphens as spaces. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʻʼ`´]+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıə]/g, (letter) => OTHERS[letter]!)
    .replace(/[-‐‑\s]+/g, ' ')
    .trim();

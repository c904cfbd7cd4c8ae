/** Words between quotation marks, as they stand in a sentence, without the marks and without a comma that is the sentence's. */
const QUOTES = /“([^“”]+)”|«\s*([^«»]+?)\s*»|„([^„“”]+)[“”]|(?<!\p{L})"([^"]+)"/gu;

export const quotesIn = (words: string): string[] =>
  [...words.matchAll(QUOTES)].flatMap(([, ...found]) => {
    const inner = found
      .find((one) => one !== undefined)
      ?.replace(/[,،]$/u, '')
      .trim();
    return inner ? [inner] : [];
  });

/** A person's name without the office before it: “Mikhail Galuzin” in “Russian Deputy Minister of Foreign Affairs Mikhail Galuzin”. */

/** Words for offices that stand before names with a capital letter, in the languages the Studio suggests speakers in. */
const OFFICE =
  /^(?:minister|president|premier|mayor|senator|secretary|chancellor|governor|ambassador|general|colonel|professor|dr|mr|mrs|ms|sir|king|queen|prince|pope|chairman|chairwoman|spokesman|spokeswoman|director|министр|президент|премьер|мэр|генерал|посол|чиновник|дипломат|эксперт|նախարար|նախագահ|քաղաքապետ|պաշտոնյա|դիվանագետ|փորձագետ|вице-премьер|ministre|président|présidente|maire|général|diplomate|minister-president|ministro|presidente|presidenta)\.?$/iu;

/** What ties an office to what it is over. */
const OF = /^(?:of|for|de|des|du|la|the|and)$/i;

/**
 * @param words a name as it stands in the article
 * @returns the name alone; the words as they are where they name no office, or nobody beside it
 */
export function personName(words: string): string {
  const all = words.split(/\s+/);
  const office = all.findLastIndex((word) => OFFICE.test(word));
  if (office < 0) return words;
  const rest = all.slice(office + 1);
  if (rest.length === 0) return words;
  if (!OF.test(rest[0]!)) return rest.join(' ');
  // “Minister of Foreign Affairs Mikhail Galuzin”: nothing says where the office ends; two names end it, three and more words before them.
  return rest.length >= 4 && !rest.slice(-2).some((word) => OF.test(word)) ? rest.slice(-2).join(' ') : words;
}

/** Whether words name an office and nobody who holds it. */
export const isOffice = (words: string): boolean => OFFICE.test(words.split(/\s+/).at(-1)!);

/**
 * Guesses who speaks where a sentence names nobody: “two officials said”. Only a few words for people and offices that are
 * quoted without a name, only where one stands right beside a word of saying, and never where “the official” or “these
 * sources” point to somebody who was spoken of before.
 */

/** Who speaks, in the sentence's own words. */
export interface Unnamed {
  readonly words: string;
  /** Whether it is one, and not several. */
  readonly one: boolean;
}

interface Rules {
  /** Words that stand before one, and words that stand before several, in patterns. */
  readonly one: string;
  readonly several: string;
  /** Those who may speak: one, several, and several after a number, where that is another form. */
  readonly person: string;
  readonly people: string;
  readonly counted?: string;
  /** Those of them who need no word before, and words that may stand with them then: “Russian”, “senior”. */
  readonly bare?: string;
  readonly kinds?: string;
  /** Words that tell where they are from, before “said”; never across a comma. */
  readonly from: string;
  /** What may stand between them and a word of saying: “has”. */
  readonly helps: string;
  /** Words that are never a part of them: they point to somebody known, deny, or begin something else. */
  readonly never: string;
}

const RULES: Readonly<Record<string, Rules>> = {
  en: {
    one: 'an?|one|another',
    several: 'two|three|four|five|six|several|some|many|other|a few|a number of|dozens of',
    person:
      'official|diplomat|source|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|insider|witness|expert|analyst|observer|resident',
    people:
      'officials|diplomats|sources|spokesmen|spokespeople|aides|advisers|advisors|insiders|witnesses|experts|analysts|observers|residents',
    bare: 'officials|diplomats|sources|aides|insiders|witnesses|experts|analysts|observers|residents',
    kinds:
      '\\p{L}+(?:[eai]an|ish|ese|ern|aeli|aqi)|French|Dutch|Greek|Czech|Turkish|US|U\\.S\\.|EU|UN|NATO|senior|top|former|local|foreign|government|military|security|defen[cs]e|intelligence|police|health|company|court|union',
    from: 'in|at|of|from|for|with|close to|familiar with',
    helps: 'has|have|had|also|later|then|both',
    never:
      'the|these|those|this|that|his|her|their|its|our|my|your|both|all|no|not|none|neither|few|and|or|but|of|to|for|in|on|at|by|with|from|between|among|after|before|about|over|under|against|during|than|as|who|whom|which|when|while|if|because|is|are|was|were|be',
  },
  ru: {
    one: 'один|одна|некий|другой|другая|неназванный|неназванная|анонимный|высокопоставленный|высокопоставленная',
    several: 'некоторые|другие|многие|неназванные|анонимные|высокопоставленные',
    person: 'источник|собеседник|собеседница|чиновник|чиновница|дипломат|эксперт|аналитик|очевидец|очевидица|свидетель',
    people: 'источники|собеседники|чиновники|дипломаты|эксперты|аналитики|очевидцы|свидетели',
    counted:
      '(?:два|две|двое|три|трое|четыре|четверо|пять|несколько)\\s+(?:[\\p{L}-]+\\s+)?(?:источника|источников|собеседника|собеседников|чиновника|чиновников|дипломата|дипломатов|эксперта|экспертов|аналитика|аналитиков|очевидца|очевидцев|свидетеля|свидетелей)',
    bare: 'источник|источники|собеседники|чиновники|дипломаты|эксперты|аналитики|очевидцы',
    kinds: '[\\p{L}-]+(?:ые|ие|ый|ий|ой)',
    from: 'в|во|из|при|близкий к|близкие к|знакомый с|знакомые с',
    helps: 'также|позже|затем',
    never:
      'этот|эта|эти|тот|те|его|её|ее|их|наш|наши|свой|свои|оба|обе|все|ни|никакие|не|и|или|но|а|в|во|из|при|на|для|с|от|по|к|как|что|который|которые|когда|если',
  },
  hy: {
    one: 'մի|մեկ|անանուն|մեկ այլ|ևս մեկ',
    several: 'երկու|երեք|չորս|հինգ|մի քանի|մի շարք|որոշ|այլ|անանուն',
    person: 'պաշտոնյա|դիվանագետ|աղբյուր|աղբյուրը|փորձագետ|ականատես',
    people: 'պաշտոնյա|դիվանագետ|աղբյուր|փորձագետ|ականատես|պաշտոնյաներ|դիվանագետներ|աղբյուրներ|փորձագետներ|ականատեսներ',
    from: '(?!)',
    helps: 'նաև|այնուհետև',
    never: 'այս|այդ|այն|նրա|նրանց|մեր|բոլոր|ոչ|և|եւ|ու|կամ|որ|երբ|եթե',
  },
  fr: {
    one: 'une?|un autre|une autre',
    several:
      'deux|trois|quatre|cinq|plusieurs|des|de|d’|certains|certaines|quelques|d’autres|de nombreux|de nombreuses',
    person:
      'responsable|diplomate|source|porte-parole|fonctionnaire|conseiller|conseillère|témoin|expert|experte|analyste|observateur|habitant',
    people:
      'responsables|diplomates|sources|fonctionnaires|conseillers|témoins|experts|analystes|observateurs|habitants',
    from: 'de la|de l’|du|des|de|à|au|en|dans|proches? de|proches? du|proches? des',
    helps: 'a|ont|avait|avaient|également|aussi|ensuite',
    never:
      'le|la|les|l’|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|aucun|aucune|ni|et|ou|mais|que|qui|dont|quand|si|pour|par|avec|sur|est|sont',
  },
};

/** Words between a word before them and themselves: “two senior European officials”. */
const BETWEEN = 3;

interface Patterns {
  /** One of those who may speak, by itself. */
  readonly role: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly helps: RegExp;
}

const made = new Map<string, Patterns | undefined>();

function patternsOf(lang: string): Patterns | undefined {
  const base = lang.split('-')[0]!.toLowerCase();
  if (!made.has(base)) made.set(base, RULES[base] && patternsFor(RULES[base]));
  return made.get(base);
}

const END = '(?![\\p{L}\\p{M}-])';
/** Where a clause begins. */
const EDGE = '(?<=^\\s*|[,;:.!?()“”«»„"—–։՝-]\\s*)';

function patternsFor({
  one,
  several,
  person,
  people,
  counted,
  bare,
  kinds = '(?!)',
  from,
  helps,
  never,
}: Rules): Patterns {
  const between = `(?:(?!(?:${never})${END})[\\p{L}\\p{M}][\\p{L}\\p{M}’'.-]*\\s+)`;
  const them = [
    `(?<one>(?:${one})\\s+${between}{0,${BETWEEN}}?(?:${person}))`,
    `(?:${several})\\s*${between}{0,${BETWEEN}}?(?:${people})`,
    ...(counted === undefined ? [] : [counted]),
    ...(bare === undefined ? [] : [`(?:(?!(?:${never})${END})(?:${kinds})\\s+){0,2}(?:${bare})`]),
  ].join('|');
  const place = `(?:\\s+(?:${from})\\s*(?:(?!(?:and|or|et|ou|и|или|that|who|which|qui|que|который|которые)${END})[\\p{L}\\p{M}’'.-]+\\s*){1,6}?)?`;
  return {
    role: new RegExp(`^(?:${person}|${people})(?:ն|ը|ներն|ները)?$`, 'iu'),
    before: new RegExp(`${EDGE}(?<who>${them})${END}${place}\\s*$`, 'iu'),
    after: new RegExp(`^\\s*(?<who>${them})${END}(?<rest>[^.;]*)`, 'iu'),
    helps: new RegExp(`(?:(?<![\\p{L}\\p{M}])(?:${helps})\\s+)+$`, 'iu'),
  };
}

/** So many letters beside a word of saying are looked at. */
const NEAR = 200;

/** A name of two words: whoever has one is not unnamed. */
const NAMED = /\p{Lu}[\p{L}\p{M}’'-]+\s+\p{Lu}/u;

const found = (match: RegExpExecArray | null): Unnamed | undefined =>
  match?.groups?.['who'] === undefined
    ? undefined
    : { words: match.groups['who'].trim(), one: match.groups['one'] !== undefined };

/** What says that somebody asked not to be named, which stands between them and what they say. */
const ASKED =
  /,?\s*(?:who\s+(?:asked|declined|requested|wished|wanted|refused|spoke)(?![\p{L}])[^,;.“”"]{0,120}(?:named|identified|anonym\p{L}+|quoted)|(?:speaking\s+)?on\s+(?:the\s+)?condition\s+of\s+anonymity|sous\s+(?:le\s+)?couvert\s+(?:de\s+l’|d’|d')anonymat|qui\s+a\s+(?:requis|demandé)\s+l[’']anonymat|на\s+условиях\s+анонимности|пожелавш\p{L}+\s+остаться\s+неизвестн\p{L}+),?/giu;

/** A sentence without what says that somebody asked not to be named; everything else stands where it stood. */
export const withoutAsked = (sentence: string): string => sentence.replace(ASKED, (words) => ' '.repeat(words.length));

/** Whether a word is for somebody who may speak unnamed, and no name. */
export const isRole = (word: string, lang: string): boolean => patternsOf(lang)?.role.test(word.trim()) ?? false;

/** What says that a word of saying is none here: “officials asked to leave”. */
const PASSIVE: Readonly<Record<string, RegExp>> = { en: /^\s+(?:to|by)(?!\p{L})/iu };

/** Words that say something only after another one: “a déclaré”. */
const HELPED: Readonly<Record<string, RegExp>> = { fr: /(?:é|averti|prévenu)$/iu };

/**
 * Somebody unnamed right before a word of saying.
 * @param left the sentence up to it, without quotations
 * @param cue the word
 * @param right the sentence from it on
 */
export function unnamedBefore(left: string, cue: string, right: string, lang: string): Unnamed | undefined {
  const patterns = patternsOf(lang);
  const base = lang.split('-')[0]!.toLowerCase();
  if (!patterns || PASSIVE[base]?.test(right)) return undefined;
  if (HELPED[base]?.test(cue) && !patterns.helps.test(left.slice(-NEAR))) return undefined;
  const near = left.length > NEAR ? `x${left.slice(-NEAR)}` : left;
  return found(patterns.before.exec(near.replace(patterns.helps, '')));
}

/** Somebody unnamed right after a word of saying that follows on a quotation, or after “according to”. */
export function unnamedAfter(right: string, lang: string): Unnamed | undefined {
  const match = patternsOf(lang)?.after.exec(right.slice(0, NEAR)) ?? null;
  return NAMED.test(match?.groups?.['rest'] ?? '') ? undefined : found(match);
}

/** Whether what stands before a word of saying ends with what is said, so that who says it comes after it. */
export const isInverted = (left: string, lang: string): boolean => {
  const helps = patternsOf(lang)?.helps;
  return helps !== undefined && /(?:[”"»,—–]\s*-?\s*|^\s*(?:как\s+)?)$/iu.test(left.slice(-NEAR).replace(helps, ''));
};

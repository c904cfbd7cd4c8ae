/**
 * What the article supports, written down by hand and independently of the dossier; the tables of its claims and of the
 * record are in `facts/`. A change here is an editorial decision, not a repair of a test.
 */

/** Sentence by sentence: whose words, and whether the sentence itself says so. */
export const SENTENCES: Readonly<Record<string, 'galuzin' | 'galuzin by context' | 'outlet'>> = {
  '0.1': 'galuzin',
  '1.1': 'galuzin',
  '1.2': 'galuzin',
  '2.1': 'galuzin',
  '2.2': 'galuzin',
  '2.3': 'galuzin by context',
  '3.1': 'galuzin',
  '3.2': 'galuzin',
  '3.3': 'galuzin',
  '4.1': 'galuzin',
  '4.2': 'galuzin',
  '5.1': 'galuzin',
  '5.2': 'galuzin by context',
  '5.3': 'galuzin',
  '6.1': 'galuzin',
  '6.2': 'galuzin',
  '7.1': 'outlet',
  '7.2': 'outlet',
  '7.3': 'outlet',
};

/** Everyone and everything the article names or stands on. */
export const IN_THE_ARTICLE: readonly string[] = [
  'ARM',
  'RUS',
  'galuzin',
  'rus_mfa',
  'tass',
  'the_armenian_report',
  'CSTO',
  'CIS',
  'EAEU',
  'west',
  'washington',
  'south_caucasus',
  'eurasia',
  'post_soviet_space',
  'neighbours_of_russia',
  'armenian_people',
  'unified_defence_area',
  'national_databases',
  'security_information',
  'integration_projects',
];

/** Names that must not look like the article's content: in no label, short label or alias of what is in it. */
export const NOT_IN_THE_ARTICLE: readonly RegExp[] = [
  /\bNATO\b/,
  /\bEU\b|European Union/,
  /\bMoscow\b/,
  /Azerbaijan/,
  /\bGeorgia\b/,
  /Turkey|Türkiye/,
  /Karabakh/,
  /Pashinyan/,
  /Kazakhstan|Kyrgyzstan|Tajikistan|Belarus/,
];

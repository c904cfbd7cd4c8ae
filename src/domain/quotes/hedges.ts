/** Words that weaken a statement, by language: modal verbs and adverbs of doubt. Only those that hardly mean anything else. */
import type { Lang } from '../text';

const HEDGES: Readonly<Record<string, readonly string[]>> = {
  en: ['might', 'could', 'may', 'perhaps', 'possibly', 'probably', 'likely', 'allegedly', 'reportedly', 'potentially'],
  hy: ['կարող', 'գուցե', 'միգուցե', 'հնարավոր', 'հավանաբար', 'թերևս'],
  ru: ['может', 'могут', 'могла', 'могло', 'могли', 'возможно', 'вероятно', 'наверное', 'якобы'],
  fr: ['pourrait', 'pourraient', 'peut-être', 'probablement', 'possiblement'],
  de: ['könnte', 'könnten', 'vielleicht', 'womöglich', 'möglicherweise', 'wahrscheinlich', 'angeblich'],
  es: ['podría', 'podrían', 'quizá', 'quizás', 'probablemente', 'posiblemente'],
  tr: ['belki', 'muhtemelen', 'olabilir'],
  ar: ['ربما', 'يمكن', 'لعل'],
};

/** What is said not to be possible is said flatly; "May" with a capital is a month. */
const NO_DOUBT = /\bMay\b|\bcould(?:n['’]t|\s+not)\b|не\s+(?:может|могут|могл[аои])|չ(?:ի|են|էր|էին)\s+կարող/gu;

const hedgesOf = (lang: Lang): readonly string[] => {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(HEDGES, base) ? HEDGES[base]! : [];
};

/** Whether this list knows a language at all. */
export const knowsHedges = (lang: Lang): boolean => hedgesOf(lang).length > 0;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];

/** The words of a text that weaken it, in order; none in a language the list does not know. */
export function hedgesIn(text: string, lang: Lang): string[] {
  const known = hedgesOf(lang);
  return words(text.replace(NO_DOUBT, ' ')).filter((word) => known.includes(word));
}

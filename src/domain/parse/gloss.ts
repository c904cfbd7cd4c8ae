/** Translations of quotations: ours, by language, and never in the language that the quotation is in. */
import type { Source } from '../dossier';
import type { Text } from '../text';
import { messages } from './messages';
import { canonicalLang, isLang, type Gate } from './parse-context';
import type { TextAsWritten } from './schema';
import type { Path } from './yaml-file';

/**
 * Takes the translations of a passage that readers will meet; the others are reported.
 * @param written a text, which is in the dossier's own language, or texts by language
 * @param source what the passage is from
 */
export function glossOf(
  gate: Gate,
  written: TextAsWritten | undefined,
  path: Path,
  source: Pick<Source, 'lang'>,
): { readonly gloss?: Text } {
  if (written === undefined) return {};
  const given = typeof written === 'string' ? { [gate.lang]: written } : written;
  const gloss: Record<string, string> = {};
  for (const [tag, words] of Object.entries(given)) {
    const lang = canonicalLang(tag);
    const at = typeof written === 'string' ? gate.locate(path) : gate.locate([...path, tag], 'key');
    if (!isLang(tag)) gate.report(messages.languageMalformed(at, tag));
    else if (sameLanguage(lang, source.lang)) gate.report(messages.glossOfOwnLanguage(at, lang));
    else if (!gate.languages.includes(lang)) gate.report(messages.glossNotOffered(at, lang, gate.languages));
    else gloss[lang] = words;
  }
  if (Object.keys(gloss).length === 0) return {};
  const missing = gate.languages.filter((lang) => !sameLanguage(lang, source.lang) && !Object.hasOwn(gloss, lang));
  if (missing.length > 0) gate.report(messages.textLanguageMissing(gate.locate(path), 'gloss', missing));
  // A text has the dossier's own language, also where a quotation in it needs no translation.
  return { gloss: { [gate.lang]: '', ...gloss } };
}

const sameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

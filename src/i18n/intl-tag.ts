import type { Lang } from '../domain/text';
import { formatsOf } from './formats';

/**
 * The tag to format a language with: its own where there is a table or the browser's `Intl` has it, English otherwise.
 * `Intl` throws on a tag it cannot read, and falls back to the browser's language without saying so on one it lacks.
 */
export function intlTag(lang: Lang): Lang {
  if (formatsOf(lang) !== undefined) return lang;
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang).length > 0 ? lang : 'en';
  } catch {
    return 'en';
  }
}

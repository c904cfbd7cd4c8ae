import type { Lang } from '../domain/text';
import { formatsOf } from './formats';
import { intlTag } from './intl-tag';

const formatters = new Map<string, Intl.ListFormat>();

/** Joins words as a language joins a list of things that all hold: "Armenia, Russia and Belarus". */
export function formatList(items: readonly string[], lang: Lang): string {
  const tag = intlTag(lang);
  const formats = formatsOf(tag);
  if (formats !== undefined) {
    const last = items.at(-1) ?? '';
    return items.length < 2 ? last : items.slice(0, -1).join(formats.separator) + formats.lastSeparator + last;
  }
  // Making a formatter costs far more than using it, so each language's is kept.
  const kept = formatters.get(tag) ?? new Intl.ListFormat(tag, { type: 'conjunction' });
  formatters.set(tag, kept);
  return kept.format(items);
}

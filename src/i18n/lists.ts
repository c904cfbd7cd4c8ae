const formatters = new Map<string, Intl.ListFormat>();

/**
 * Joins words as a language joins a list of things that all hold: "Armenia, Russia and Belarus".
 * Making a formatter costs far more than using it, so each language's is kept.
 * @param tag a BCP 47 tag that `Intl` knows
 */
export function formatList(items: readonly string[], tag: string): string {
  const kept = formatters.get(tag) ?? new Intl.ListFormat(tag, { type: 'conjunction' });
  formatters.set(tag, kept);
  return kept.format(items);
}

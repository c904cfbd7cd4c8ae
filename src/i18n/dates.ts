import type { Lang } from '../domain/text';
import { formatsOf } from './formats';
import { intlTag } from './intl-tag';

/**
 * A date as precisely as it is known, in a language.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is given back as it is
 */
export function formatDate(date: string, lang: Lang): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  // A year alone is digits in every language here; Intl would add the word "year" in some of them.
  if (month === undefined) return year!;
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  const tag = intlTag(lang);
  const formats = formatsOf(tag);
  if (formats === undefined) return formatter(tag, day !== undefined).format(moment);
  const { monthsWithDay, monthsAlone = monthsWithDay } = formats;
  const index = moment.getUTCMonth();
  return day === undefined
    ? formats.monthOfYear(monthsAlone[index]!, year!)
    : formats.fullDate(moment.getUTCDate(), monthsWithDay[index]!, year!);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and a table of dates uses the same one a hundred times. */
function formatter(tag: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${tag} ${withDay}`;
  const kept = formatters.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(withDay ? { day: 'numeric' } : {}),
  });
  formatters.set(key, made);
  return made;
}

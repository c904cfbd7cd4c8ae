import type { Lang } from '../domain/text';
import { known } from './numbers';

/**
 * Says a date as precisely as it is known, in a language.
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
  const tag = known(lang) === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(moment);
}

/** What was corrected after it was published, and when: readers are told. */
import { withChanges, type Files } from '../dossier/files';
import { written } from '../dossier/written';
import { listAt } from '../yaml/plain';

/** @param date as `YYYY-MM-DD` */
export function addCorrection(files: Files, date: string, words: string): Files {
  const text = words.trim();
  return text === '' ? files : withChanges(files, { to: 'add', path: ['corrections'], value: { date, text } });
}

/** How many there are. */
export function correctionsIn(files: Files): number {
  return listAt(written(files).data, ['corrections']).length;
}

/** The sample that teaches: a short invented article whose first voice and first statement are left for the reader to make. */
import { withChanges, type Files } from '../dossier/files';
import { freeze } from '../dossier/freeze';
import { addActor, toggleAlias } from '../edit/actors';
import type { Spoken } from '../words/words';

/** What a dossier's first deed is called that began as the sample. */
export const LESSON = 'lesson';

/** The sentence it is about. */
export const LESSON_SENTENCE = '1.2';

/** Its files, in the language the Studio speaks. */
export function lessonFiles({ lang, words }: Spoken): Files {
  const { article, publisher, names } = words.lesson;
  const facts = { lang, publisher, url: 'https://example.org/the-old-bridge', date: '' };
  let files = withChanges(freeze(article, facts), { to: 'set', path: ['example'], value: true });
  files = addActor(files, names.who, 'person').files;
  files = addActor(files, names.bridge, 'place').files;
  const town = addActor(files, names.town, 'place');
  return names.inText === names.town ? town.files : toggleAlias(town.files, town.id, names.inText);
}

/** Names of the articles that are nobody's, so that they are not suggested again. */
import { deskOf, withDesk } from '../dossier/desk-file';
import type { Files } from '../dossier/files';

/** Says that a name is not an actor. */
export function refuseName(files: Files, name: string): Files {
  const { notActors } = deskOf(files);
  return notActors.includes(name) ? files : withDesk(files, { notActors: [...notActors, name] });
}

/** Takes that back: the name is suggested again. */
export const suggestAgain = (files: Files, name: string): Files =>
  withDesk(files, { notActors: deskOf(files).notActors.filter((one) => one !== name) });

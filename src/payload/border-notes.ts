/** The footnotes to a map's borders, one language at a time: a page carries them in its own. */
import type { Lang } from '../domain/text';
import type { BorderNote } from '../geometry/map/map-outlines';

/** The notes in one language; one that is not given in it stays as it is. */
export const notesIn = (notes: readonly BorderNote[], lang: Lang): BorderNote[] =>
  notes.map((note) => {
    const words = note.text[lang];
    return words === undefined ? note : { ...note, text: { [lang]: words } };
  });

/** What the notes say in a language, in their order; null where they say nothing in it. */
export const noteWordings = (notes: readonly BorderNote[], lang: Lang): (string | null)[] =>
  notes.map(({ text }) => text[lang] ?? null);

/** The notes with a language added, as `noteWordings` gave it for the same notes. */
export const withNoteWordings = (
  notes: readonly BorderNote[],
  lang: Lang,
  wordings: readonly (string | null)[],
): BorderNote[] =>
  notes.map((note, i) => {
    const words = wordings[i] ?? null;
    return words === null ? note : { ...note, text: { ...note.text, [lang]: words } };
  });

import type { Id } from '../../domain/dossier';
import type { ReactNode } from 'react';
import { say, type Lang, type Text } from '../../domain/text';
import { useDossier, useLang, useLinks } from '../../state/react';

/** A text in a language; where it is not given in that, in another, and marked as being in it. */
export function saidIn(text: Text, lang: Lang, own: Lang): ReactNode {
  const said = say(text, lang, own);
  return said.lang === lang ? said.words : <span lang={said.lang}>{said.words}</span>;
}

/**
 * A text of the dossier in the reader's language. Where it is not given in that, it is said in another and marked as
 * being in it, for whatever reads it aloud.
 */
export function Said({ text }: { text: Text }) {
  return saidIn(text, useLang(), useDossier().lang);
}

/** An entity's short name, likewise, alone or inside a sentence; its id where the dossier has none. */
export function Name({ id, inside = false }: { id: Id; inside?: boolean }) {
  const entity = useLinks().entity(id);
  return entity === undefined ? id : <Said text={(inside ? entity.inside : undefined) ?? entity.short} />;
}

import type { Id } from '../../domain/dossier';
import { say, type Text } from '../../domain/text';
import { useDossier, useLang } from '../../state/react';

/**
 * A text of the dossier in the reader's language. Where it is not given in that, it is said in another and marked as
 * being in it, for whatever reads it aloud.
 */
export function Said({ text }: { text: Text }) {
  const lang = useLang();
  const own = useDossier().lang;
  const said = say(text, lang, own);
  return said.lang === lang ? said.words : <span lang={said.lang}>{said.words}</span>;
}

/** An entity's short name, likewise; its id where the dossier has none. */
export function Name({ id }: { id: Id }) {
  const entity = useDossier().entities.find((one) => one.id === id);
  return entity === undefined ? id : <Said text={entity.short} />;
}

import type { Id } from '../../domain/dossier';
import type { ReactNode } from 'react';
import { say, type Lang, type Text } from '../../domain/text';
import { directionOf } from '../../i18n/direction';
import { useDossier, useLang, useLinks } from '../../state/react';

/**
 * A text in a language; where it is not given in that, in another, and marked as being in it. Its direction is said with
 * it, which keeps its letters and the page's from turning each other.
 */
export function saidIn(text: Text, lang: Lang, own: Lang): ReactNode {
  const said = say(text, lang, own);
  if (said.lang === lang) return said.words;
  return (
    <span lang={said.lang} dir={directionOf(said.lang)}>
      {said.words}
    </span>
  );
}

/**
 * A text of the dossier in the reader's language. Where it is not given in that, it is said in another and marked as
 * being in it, for whatever reads it aloud.
 */
export function Said({ text }: { text: Text }) {
  return saidIn(text, useLang(), useDossier().lang);
}

/**
 * The direction of a sentence that is made of a dossier's words: that of its verb, which may have to be said in another
 * language than the page's. Undefined where it is the page's.
 */
export function useDirection(verb: Text): 'ltr' | 'rtl' | undefined {
  const lang = useLang();
  const said = directionOf(say(verb, lang, useDossier().lang).lang);
  return said === directionOf(lang) ? undefined : said;
}

/** An entity's short name, likewise, alone or inside a sentence; its id where the dossier has none. */
export function Name({ id, inside = false }: { id: Id; inside?: boolean }) {
  const entity = useLinks().entity(id);
  return entity === undefined ? id : <Said text={(inside ? entity.inside : undefined) ?? entity.short} />;
}

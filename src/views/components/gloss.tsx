import type { Id } from '../../domain/dossier';
import { directionOf } from '../../i18n/direction';
import { useDossier, useLang } from '../../state/react';
import { useMessages } from './words';

/**
 * What a quotation says in the reader's language, where we have translated it: after the original, which alone is exact,
 * and marked as ours. Nothing where the quotation is in that language, or was not translated into it.
 */
export function Gloss({ passage }: { passage: Id }) {
  const { panel } = useMessages();
  const lang = useLang();
  const words = useDossier().passages.find(({ id }) => id === passage)?.gloss?.[lang];
  return words ? (
    <span className="gloss" role="note" lang={lang} dir={directionOf(lang)}>
      <b>{panel.ourTranslation}</b> {words}
    </span>
  ) : null;
}

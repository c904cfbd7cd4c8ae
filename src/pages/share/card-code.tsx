import { useCallback } from 'react';
import type { Lang } from '../../domain/text';
import { sharingWords } from '../../i18n/sharing';
import { useDossier, useLang } from '../../state/react';
import { useFetched } from '../../views/components/use-fetched';
import { CARD_ADDRESS, cardCodeFile } from '../shared/card-file';
import { CopyBox } from './copy-box';

/**
 * The card for pages that take neither script nor frame. The build wrote it; here it learns where the dossier stands.
 * Nothing is shown where it cannot be had.
 * @param props.home the dossier's address
 */
export function CardCode({ home, lang }: { readonly home: string; readonly lang: Lang }) {
  const dossier = useDossier();
  const words = sharingWords(useLang());
  const address = new URL(cardCodeFile(lang, dossier.lang), home).href;
  const load = useCallback(async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  }, [address]);
  const code = useFetched(true, load);
  return code === null ? null : <CopyBox label={words.card} words={code.replaceAll(CARD_ADDRESS, home)} />;
}

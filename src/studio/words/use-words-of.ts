import { useContext, useEffect, useState } from 'react';
import type { Lang } from '../../domain/text';
import { ENGLISH, SpokenContext, STUDIO_LANGUAGES, catalogueIn, type Spoken, type StudioWords } from './words';

/**
 * The Studio's words in a dossier's language, for what is drafted into it, whatever language the Studio speaks to its author.
 * @returns undefined until they are fetched, and null where the Studio does not speak that language
 */
export function useWordsOf(lang: Lang): StudioWords | null | undefined {
  const spoken = useContext(SpokenContext);
  const [fetched, setFetched] = useState<Spoken | null>(null);
  const base = lang.split('-')[0]!;
  const speaks = STUDIO_LANGUAGES.includes(base);
  const here = [spoken, ENGLISH, fetched].find((one) => one?.lang === base);
  const wanted = speaks && here === undefined;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void (async () => {
      const words = await catalogueIn(base);
      if (!left) setFetched({ lang: base, words });
    })();
    return () => {
      left = true;
    };
  }, [base, wanted]);
  return speaks ? here?.words : null;
}

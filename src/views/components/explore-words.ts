import { exploreWords, type ExploreWords } from '../../i18n/explore-words';
import { useLang } from '../../state/react';

/** The explore page's words in the reader's language. */
export const useExploreWords = (): ExploreWords => exploreWords(useLang());

import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Dossier } from '../../domain/dossier';
import { textsIn, withTexts, type Texts } from '../../payload/texts';
import { PSEUDO_LANGUAGES, pseudoWords } from '../../i18n/pseudo';
import { ENTRIES } from '../../site/entries';

/** Where the made-up catalogue puts itself at hand, from the project's root. */
export const PSEUDO_ENTRY = 'src/i18n/with-pseudo.ts';

/** The dossier with every text also in the two made-up languages: longer than its own, to show what a layout holds. */
export function inPseudo(dossier: Dossier): Dossier {
  const longer = (texts: Texts | null): Texts | null => {
    if (texts === null) return null;
    if (typeof texts === 'string') return pseudoWords(texts);
    if (Array.isArray(texts)) return texts.map(longer);
    return Object.fromEntries(Object.entries(texts).map(([key, inner]) => [key, longer(inner)!]));
  };
  const languages = [...dossier.languages, ...PSEUDO_LANGUAGES];
  const texts = longer(textsIn(dossier, dossier.lang));
  const open: Dossier = { ...dossier, languages };
  return PSEUDO_LANGUAGES.reduce((known, lang) => withTexts(known, lang, texts), open);
}

/** Lets every page's code begin with the made-up catalogue. */
export function speakPseudo(root: string): Plugin {
  const entries = new Set(Object.values(ENTRIES).map((entry) => join(root, entry)));
  return {
    name: 'sayso-pseudo',
    transform: (code, id) => (entries.has(id) ? `import '${join(root, PSEUDO_ENTRY)}';\n${code}` : null),
  };
}

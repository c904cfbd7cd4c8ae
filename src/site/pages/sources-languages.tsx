import type { Dossier } from '../../domain/dossier';
import type { Lang } from '../../domain/text';
import { LANGUAGE_NAMES } from '../../i18n';

interface Shown {
  readonly dossier: Dossier;
  readonly shown: Lang;
  /** From the page's folder to `sources/`. */
  readonly up: string;
  readonly label: string;
}

/** The same page in the dossier's other languages, each named in itself. */
export function SourcesLanguages({ dossier, shown, up, label }: Shown) {
  if (dossier.languages.length < 2) return null;
  return (
    <nav aria-label={label}>
      {dossier.languages.map((lang) => (
        <a
          key={lang}
          href={`${up}${lang === dossier.lang ? '' : `${lang}/`}`}
          lang={lang}
          hrefLang={lang}
          {...(lang === shown ? { 'aria-current': 'page' as const } : {})}
        >
          {LANGUAGE_NAMES.get(lang) ?? lang}
        </a>
      ))}
    </nav>
  );
}

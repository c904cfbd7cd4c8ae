import type { Source } from '../../domain/dossier';
import { formatDate } from '../../i18n';
import { useLang } from '../../state/react';
import { SourceLink } from './source-link';
import { commaIn } from '../../domain/punctuation';
import { Colon, Comma } from './punctuation';

/** A cited source: publisher, title, date, and a link to it. */
export function Citation({ source, short = false }: { source: Source; short?: boolean }) {
  const lang = useLang();
  const date = source.date === undefined ? null : formatDate(source.date, lang);
  if (short) {
    return (
      <SourceLink
        source={source}
        className="citation quiet"
        title={[source.title, date].filter(Boolean).join(commaIn(lang))}
      >
        {source.publisher}
      </SourceLink>
    );
  }
  return (
    <span className="citation">
      {source.publisher}
      <Colon />
      <SourceLink source={source} lang={source.lang}>
        {source.title}
      </SourceLink>
      {date && (
        <>
          <Comma />
          {date}
        </>
      )}
    </span>
  );
}

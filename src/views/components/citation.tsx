import type { Source } from '../../domain/dossier';
import { isUntitled } from '../../domain/untitled';
import { formatDate } from '../../i18n';
import { useLang } from '../../state/react';
import { SourceLink } from './source-link';
import { commaIn } from '../../domain/punctuation';
import { Colon, Comma } from './punctuation';
import { useMessages } from './words';

/** A cited source: publisher, title, date, and a link to it; one without a title is a page at its site. */
export function Citation({ source, short = false }: { source: Source; short?: boolean }) {
  const lang = useLang();
  const { sources } = useMessages();
  const untitled = source.title !== '' && isUntitled(source);
  const date = source.date === undefined ? null : formatDate(source.date, lang);
  if (short) {
    return (
      <SourceLink
        source={source}
        className="citation quiet"
        title={[untitled ? sources.pageAt(source.title) : source.title, date].filter(Boolean).join(commaIn(lang))}
      >
        {source.publisher}
      </SourceLink>
    );
  }
  return (
    <span className="citation">
      {untitled ? (
        <SourceLink source={source}>{sources.pageAt(source.title)}</SourceLink>
      ) : (
        <>
          {source.publisher}
          <Colon />
          <SourceLink source={source} lang={source.lang}>
            {source.title}
          </SourceLink>
        </>
      )}
      {date && (
        <>
          <Comma />
          {date}
        </>
      )}
    </span>
  );
}

import type { Source } from '../../domain/dossier';
import { formatDate } from '../../i18n';
import { useLang } from '../../state/react';

/** A cited source: publisher, title, date, and a link to it. */
export function Citation({ source, short = false }: { source: Source; short?: boolean }) {
  const lang = useLang();
  const date = source.date === undefined ? null : formatDate(source.date, lang);
  if (short) {
    return (
      <a
        className="citation quiet"
        href={source.url || undefined}
        rel="noreferrer"
        title={[source.title, date].filter(Boolean).join(', ')}
      >
        {source.publisher}
      </a>
    );
  }
  return (
    <span className="citation">
      {source.publisher}:{' '}
      <a href={source.url || undefined} rel="noreferrer" lang={source.lang}>
        {source.title}
      </a>
      {date && <>, {date}</>}
    </span>
  );
}

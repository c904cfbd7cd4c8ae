import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { Source } from '../../domain/dossier';

interface SourceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  readonly source: Pick<Source, 'url'>;
  /** Where to, if not to the source's own address. */
  readonly href?: string;
  readonly children: ReactNode;
}

/** A link to a source; its words alone where it stands nowhere else, as a text written for its dossier does. */
export function SourceLink({ source, href = source.url, children, ...attributes }: SourceLinkProps) {
  if (source.url === '') {
    const { className, lang, title } = attributes;
    return (
      <span className={className} lang={lang} title={title}>
        {children}
      </span>
    );
  }
  return (
    <a rel="noreferrer" {...attributes} href={href}>
      {children}
    </a>
  );
}

import { useDossier } from '../../state/react';
import { usePage } from '../../views/components/page';
import { useMessages } from '../../views/components/words';
import { Said } from '../../views/components/said';
import { SourceLink } from '../../views/components/source-link';

/** Whose claims these are, whose text is quoted, how recent the record is, and where the whole explainer stands. */
export function Credits() {
  const messages = useMessages();
  const dossier = useDossier();
  const { root, frozen } = usePage();
  const articles = dossier.sources.filter(({ kind }) => kind === 'article');
  return (
    <footer className="credits">
      <p>
        <Said text={dossier.summary} />
      </p>
      <p>
        {articles.map((source) => (
          <span key={source.id}>
            {messages.panel.source}:{' '}
            <SourceLink source={source} target="_blank" rel="noopener noreferrer">
              {source.publisher}
            </SourceLink>
            {' · '}
          </span>
        ))}
        {dossier.asOfNote && (
          <span>
            <Said text={dossier.asOfNote} /> ·{' '}
          </span>
        )}
        <a href={`${root}${dossier.id}/`} target="_blank" rel="noopener">
          {messages.site.openFull}
        </a>
        {' · '}
        {messages.site.name}
      </p>
      {frozen && <p>{messages.site.frozen}</p>}
      <noscript>
        <p>{messages.site.noscript}</p>
      </noscript>
    </footer>
  );
}

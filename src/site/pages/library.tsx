import { renderToStaticMarkup } from 'react-dom/server';
import type { Dossier } from '../../domain/dossier';
import { say, type Text } from '../../domain/text';
import { messagesFor } from '../../i18n';
import { apartWords } from '../../i18n/standalone-messages';
import type { SitePage } from '../site-file';
import { urls } from '../urls';

/** The library: every dossier, in its own language. */
export const libraryPage = (dossiers: readonly Dossier[]): SitePage => ({
  path: urls.library,
  lang: 'en',
  page: 'library',
  title: 'Sayso',
  head: '',
  body: libraryBody(dossiers),
});

function libraryBody(dossiers: readonly Dossier[]): string {
  const { site } = messagesFor('en');
  return renderToStaticMarkup(
    <main className="lone library">
      <h1 className="wordmark">{site.name}</h1>
      <p className="motto">{site.motto}</p>
      <ul>
        {dossiers.map((dossier) => {
          const speak = (text: Text): string => say(text, dossier.lang, dossier.lang).words;
          return (
            <li key={dossier.id} lang={dossier.lang}>
              <h2>
                <a href={`./${dossier.id}/`}>{speak(dossier.title)}</a>
              </h2>
              <p>{speak(dossier.summary)}</p>
            </li>
          );
        })}
      </ul>
      <p className="make">
        <a href="./studio/">{apartWords('en').studio.invites}</a>
      </p>
      <footer>
        <a href="./licences.html">{site.licences}</a>
      </footer>
    </main>,
  );
}

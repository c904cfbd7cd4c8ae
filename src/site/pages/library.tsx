import { renderToStaticMarkup } from 'react-dom/server';
import { countVoices } from '../../domain/attribution/count-voices';
import type { Dossier } from '../../domain/dossier';
import { exportWording } from '../../domain/export/wording';
import { hasMap } from '../../domain/parts';
import { say, type Text } from '../../domain/text';
import { formatDate, LANGUAGE_NAMES, messagesFor } from '../../i18n';
import { libraryWords } from '../../i18n/library';
import { apartWords } from '../../i18n/standalone-messages';
import type { SitePage } from '../site-file';
import { feedTag } from '../document/meta-tags';
import { FEED_FILE, urls } from '../urls';

/**
 * The library: every dossier, in its own language, examples apart.
 * @param search the file that a search over it begins with, below the site's root
 * @param site its address, where it is known: then it has a feed
 */
export const libraryPage = (dossiers: readonly Dossier[], search: string, site: URL | null): SitePage => ({
  path: urls.library,
  lang: 'en',
  page: 'library',
  title: 'Sayso',
  head: site === null ? '' : feedTag(FEED_FILE),
  body: renderToStaticMarkup(<Library dossiers={dossiers} search={search} />),
});

function Library({ dossiers, search }: { dossiers: readonly Dossier[]; search: string }) {
  const { site } = messagesFor('en');
  const words = libraryWords('en');
  const [real, examples] = [dossiers.filter(({ example }) => !example), dossiers.filter(({ example }) => example)];
  return (
    <main className="lone library">
      <header>
        <h1 className="wordmark">{site.name}</h1>
        <p className="motto">{words.intro}</p>
        <a className="button make" href="./studio/">
          {apartWords('en').studio.invites}
        </a>
      </header>
      {/* Comes alive with the page's script; without it the list is all there is. */}
      <search className="library-search" data-search={search}>
        <label htmlFor="library-query">{words.search}</label>
        <input id="library-query" type="search" placeholder={words.hint} autoComplete="off" />
        <p role="status" id="library-found" />
      </search>
      <section id="library-results" aria-label={words.results} hidden />
      <div id="library-list">
        <List dossiers={real} />
        {examples.length > 0 && (
          <section className="library-examples">
            <h2>{words.examples}</h2>
            <List dossiers={examples} />
          </section>
        )}
      </div>
      <footer>
        <a href="./studio/guide.html">
          {apartWords('en').studio.name}: {apartWords('en').studio.guide}
        </a>{' '}
        · <a href="./licences.html">{site.licences}</a>
      </footer>
    </main>
  );
}

/** Px of a picture's place; it is cut to fit, as its words are there to be read on the page it leads to. */
const PICTURE = { width: 220, height: 150 };

const List = ({ dossiers }: { dossiers: readonly Dossier[] }) => (
  <ul>
    {dossiers.map((dossier) => (
      <Entry key={dossier.id} dossier={dossier} />
    ))}
  </ul>
);

function Entry({ dossier }: { dossier: Dossier }) {
  const { id, lang, languages, title, summary, sources, example } = dossier;
  const speak = (text: Text): string => say(text, lang, lang).words;
  const words = libraryWords(lang);
  const dates = sources.flatMap(({ kind, date }) => (kind === 'article' && date !== undefined ? [date] : []));
  const voices = voicesOf(dossier);
  const kind = hasMap(dossier) ? 'map' : 'network';
  const Heading = example ? 'h3' : 'h2';
  return (
    <li lang={lang}>
      {/* Its title stands beside it. */}
      <img
        src={`./${urls.still(dossier, kind, lang, 'svg')}`}
        alt=""
        loading="lazy"
        width={PICTURE.width}
        height={PICTURE.height}
      />
      <Heading>
        <a href={`./${id}/`}>{speak(title)}</a>
      </Heading>
      <p>{speak(summary)}</p>
      <dl>
        {dates.length > 0 && <Fact name={words.date}>{formatDate([...dates].sort().at(-1)!, lang)}</Fact>}
        {languages.length > 1 && (
          <Fact name={words.languages}>{languages.map((one) => LANGUAGE_NAMES.get(one) ?? one).join(', ')}</Fact>
        )}
        {voices.length > 0 && <Fact name={words.voices}>{voices.join(', ')}</Fact>}
      </dl>
    </li>
  );
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Everyone whose statements a dossier holds, who says most first. */
function voicesOf(dossier: Dossier): string[] {
  const { names } = exportWording(dossier, dossier.lang);
  return [...new Set(countVoices(dossier).flatMap(({ kind, who }) => (kind === 'record' ? [] : names(who))))];
}

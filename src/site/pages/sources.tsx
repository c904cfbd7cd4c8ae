import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sourceGroups, type CitedFor, type SharedSpell } from '../../domain/record/cited-for';
import { isOverlay, type Dossier, type Id, type Source } from '../../domain/dossier';
import { overlayStatus } from '../../domain/record/status-on-date';
import { say, type Lang, type Text } from '../../domain/text';
import { isUntitled } from '../../domain/untitled';
import { formatDate, messagesFor, type Messages } from '../../i18n';
import { historyWords } from '../../i18n/history';
import type { SitePage } from '../site-file';
import { SayingsOfSources } from './sources-sayings';
import { CSL_FILE, EVENTS_FILE, MEMBERSHIPS_FILE, urls } from '../urls';
import { OpenData } from './open-data';
import { SourcesLanguages } from './sources-languages';
import { saidIn } from '../../views/components/said';
import { namesInRow, wordingIn } from '../../views/components/wording';
import { SourceLink } from '../../views/components/source-link';

/** The page of all sources and what each is cited for, in one of the dossier's languages. It needs no script. */
export function sourcesPage(dossier: Dossier, lang: Lang): SitePage {
  const messages = messagesFor(lang);
  const title = say(dossier.title, lang, dossier.lang).words;
  return {
    path: urls.sources(dossier, lang),
    lang,
    page: 'sources',
    dossier: dossier.id,
    title: `${messages.views.sources}: ${title} · Sayso`,
    head: '',
    body: renderToStaticMarkup(<Sources words={wordsOf(dossier, lang)} />),
  };
}

interface Words {
  readonly dossier: Dossier;
  readonly lang: Lang;
  /** From the page's folder to `sources/`. */
  readonly up: string;
  readonly messages: Messages;
  /** A text in the page's language; marked as being in another where it is not given in that. */
  readonly said: (text: Text) => ReactNode;
  readonly name: (id: Id) => string;
  /** Names in a row, at the beginning of a sentence or inside it. */
  readonly names: (ids: readonly Id[], inside?: boolean) => string;
  readonly date: (date: string) => string;
}

function wordsOf(dossier: Dossier, lang: Lang): Words {
  const wording = wordingIn(dossier, lang);
  return {
    dossier,
    lang,
    up: lang === dossier.lang ? './' : '../',
    messages: wording.messages,
    said: (text) => saidIn(text, lang, dossier.lang),
    name: wording.name,
    names: (ids, inside) => namesInRow(wording, ids, inside),
    date: (date) => formatDate(date, lang),
  };
}

function Sources({ words }: { words: Words }) {
  const { dossier, lang, up, messages, said } = words;
  const { articles, described, memberships, events, other } = sourceGroups(dossier);
  return (
    <main className="sources" data-view="sources">
      <div className="sources-top">
        <a href={`${up}../${lang === dossier.lang ? '' : `?lang=${lang}`}`}>{messages.sources.back}</a>
        <span id="share" data-up={up}>
          <button type="button" className="share-open" hidden>
            {messages.actions.share}
          </button>
        </span>
      </div>
      <SourcesLanguages dossier={dossier} shown={lang} up={up} label={messages.site.language} />
      <h1>
        {messages.views.sources}: {said(dossier.title)}
      </h1>
      <p>
        {messages.sources.lead} {dossier.asOfNote && <strong>({said(dossier.asOfNote)})</strong>}
      </p>
      <p className="downloads">
        <a href={`${up}../history/${lang === dossier.lang ? '' : `${lang}/`}`}>{historyWords(lang).title}</a>
      </p>
      <p className="downloads">
        {messages.sources.download}:{' '}
        <a href={`${up}${CSL_FILE}`} download>
          {messages.sources.asCsl}
        </a>
        {dossier.memberships.length > 0 && (
          <a href={MEMBERSHIPS_FILE} download>
            {messages.sources.asCsv(messages.views.memberships)}
          </a>
        )}
        {dossier.events.length > 0 && (
          <a href={EVENTS_FILE} download>
            {messages.sources.asCsv(messages.views.events)}
          </a>
        )}
      </p>
      <Group title={messages.sources.article} items={articles.map((source) => ({ source }))} words={words} />
      <SayingsOfSources dossier={dossier} lang={lang} said={said} name={words.name} names={words.names} />
      <Group title={messages.sources.described} items={described} words={words} />
      <Group title={messages.sources.memberships} items={memberships} words={words} />
      <Group title={messages.sources.events} items={events} words={words} />
      <Group title={messages.sources.other} items={other.map((source) => ({ source }))} words={words} />
      <OpenData dossier={dossier} lang={lang} up={up} />
    </main>
  );
}

type Item = CitedFor | { readonly source: Source };

function Group({ title, items, words }: { title: string; items: readonly Item[]; words: Words }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.source.id} data-source={item.source.id}>
            <Cited source={item.source} words={words} />
            {'spells' in item && <Supports cited={item} words={words} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cited({ source, words: { messages, said, date } }: { source: Source; words: Words }) {
  const untitled = isUntitled(source);
  return (
    <p className="source">
      {!untitled && `${source.publisher}: `}
      <SourceLink source={source} {...(untitled || source.lang === 'und' ? {} : { lang: source.lang })}>
        {untitled ? messages.sources.pageAt(source.title) : source.title}
      </SourceLink>
      , {source.date === undefined ? messages.sources.noDate : date(source.date)}
      {source.dateNote && <span className="quiet"> ({said(source.dateNote)})</span>}
    </p>
  );
}

function Supports({ cited, words }: { cited: CitedFor; words: Words }) {
  const { messages, said, name, names, date } = words;
  const medium = (confidence: 'high' | 'medium'): ReactNode =>
    confidence === 'medium' && <em> {messages.panel.mediumConfidence}</em>;
  return (
    <ul aria-label={messages.sources.supports}>
      {cited.relations.map(({ id, from, verb, to }) => (
        <li key={id}>
          {names(from)} {said(verb)} {names(to, true)}
        </li>
      ))}
      {cited.entities.map(({ id, label, description }) => (
        <li key={id}>
          {said(label)}: {said(description)}
        </li>
      ))}
      {cited.spells.map((spell) => (
        <li key={[spell.alliance, spell.status, ...spell.countries, spell.from].join(' ')}>
          {messages.layer.statusOf(
            messages.list(spell.countries.map(name)),
            statusWord(spell, messages),
            name(spell.alliance),
          )}
          {term(spell, words)}.{spell.note && <span className="quiet"> {said(spell.note)}</span>}
          {medium(spell.confidence)}
        </li>
      ))}
      {cited.events.map((event) => (
        <li key={event.id}>
          {date(event.date)}: {said(event.title)}
          {medium(event.confidence)}
        </li>
      ))}
    </ul>
  );
}

function statusWord({ status, leaving }: SharedSpell, { status: words }: Messages): string {
  if (isOverlay(status)) return words[overlayStatus({ status, leaving })];
  return words[status];
}

function term({ from, to }: SharedSpell, { messages: { layer }, date }: Words): string {
  if (from !== undefined && to !== undefined) return `, ${layer.fromTo(date(from), date(to))}`;
  if (from !== undefined) return `, ${layer.since(date(from))}`;
  return to === undefined ? '' : `, ${layer.until(date(to))}`;
}

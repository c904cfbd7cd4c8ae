import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sourceGroups, type CitedFor, type SharedSpell } from '../domain/cited-for';
import type { Dossier, Id, Source } from '../domain/dossier';
import { say, type Text } from '../domain/text';
import { toCsl } from '../domain/csl';
import { formatDate, messagesFor, type Messages } from '../language';
import type { SiteFile, SitePage } from './site-page';

const CSL_FILE = 'sources.csl.json';

/** Every source in the form citation managers read. */
export function sourcesFile(dossier: Dossier): SiteFile {
  return {
    path: `${dossier.id}/sources/${CSL_FILE}`,
    text: `${JSON.stringify(dossier.sources.map(toCsl), null, 2)}\n`,
  };
}

/** The page of all sources and what each is cited for. It needs no script, and speaks the dossier's own language. */
export function sourcesPage(dossier: Dossier): SitePage {
  const messages = messagesFor(dossier.lang);
  const title = say(dossier.title, dossier.lang, dossier.lang).words;
  return {
    path: `${dossier.id}/sources/index.html`,
    lang: dossier.lang,
    page: 'sources',
    title: `${messages.views.sources}: ${title} · Sayso`,
    head: '',
    body: renderToStaticMarkup(<Sources words={wordsOf(dossier, messages)} />),
  };
}

interface Words {
  readonly dossier: Dossier;
  readonly messages: Messages;
  readonly speak: (text: Text) => string;
  readonly name: (id: Id) => string;
  readonly date: (date: string) => string;
}

function wordsOf(dossier: Dossier, messages: Messages): Words {
  const speak = (text: Text): string => say(text, dossier.lang, dossier.lang).words;
  const names = new Map(dossier.entities.map(({ id, short }) => [id, speak(short)]));
  return {
    dossier,
    messages,
    speak,
    name: (id) => names.get(id) ?? id,
    date: (date) => formatDate(date, dossier.lang),
  };
}

function Sources({ words }: { words: Words }) {
  const { dossier, messages, speak } = words;
  const { articles, described, memberships, events, other } = sourceGroups(dossier);
  return (
    <main className="sources" data-view="sources">
      <p>
        <a href="../">{messages.sources.back}</a>
      </p>
      <h1>
        {messages.views.sources}: {speak(dossier.title)}
      </h1>
      <p>
        {messages.sources.lead} {dossier.asOfNote && <strong>({speak(dossier.asOfNote)})</strong>}
      </p>
      <p>
        {messages.sources.download}:{' '}
        <a href={CSL_FILE} download>
          {messages.sources.asCsl}
        </a>
      </p>
      <Group title={messages.sources.article} items={articles.map((source) => ({ source }))} words={words} />
      <Group title={messages.sources.described} items={described} words={words} />
      <Group title={messages.sources.memberships} items={memberships} words={words} />
      <Group title={messages.sources.events} items={events} words={words} />
      <Group title={messages.sources.other} items={other.map((source) => ({ source }))} words={words} />
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

function Cited({ source, words: { messages, speak, date } }: { source: Source; words: Words }) {
  return (
    <p className="source">
      {source.publisher}:{' '}
      <a href={source.url} rel="noreferrer" {...(source.lang === 'und' ? {} : { lang: source.lang })}>
        {source.title}
      </a>
      , {source.date === undefined ? messages.sources.noDate : date(source.date)}
      {source.dateNote && <span className="quiet"> ({speak(source.dateNote)})</span>}
    </p>
  );
}

function Supports({ cited, words }: { cited: CitedFor; words: Words }) {
  const { messages, speak, name, date } = words;
  const medium = (confidence: 'high' | 'medium'): ReactNode =>
    confidence === 'medium' && <em> {messages.panel.mediumConfidence}</em>;
  return (
    <ul aria-label={messages.sources.supports}>
      {cited.relations.map(({ id, from, verb, to }) => (
        <li key={id}>
          {messages.list(from.map(name))} {speak(verb)} {messages.list(to.map(name))}
        </li>
      ))}
      {cited.entities.map(({ id, label, description }) => (
        <li key={id}>
          {speak(label)}: {speak(description)}
        </li>
      ))}
      {cited.spells.map((spell) => (
        <li key={[spell.alliance, spell.status, ...spell.countries, spell.from].join(' ')}>
          {messages.layer.statusOf(
            messages.list(spell.countries.map(name)),
            statusWord(spell, messages),
            name(spell.alliance),
          )}
          {term(spell, words)}.{spell.note && <span className="quiet"> {spell.note}</span>}
          {medium(spell.confidence)}
        </li>
      ))}
      {cited.events.map((event) => (
        <li key={event.id}>
          {date(event.date)}: {speak(event.title)}
          {medium(event.confidence)}
        </li>
      ))}
    </ul>
  );
}

function statusWord({ status, leaving }: SharedSpell, { status: words }: Messages): string {
  if (status === 'suspended-participation') return leaving ? words.leaving : words.frozen;
  return words[status];
}

function term({ from, to }: SharedSpell, { messages: { layer }, date }: Words): string {
  if (from !== undefined && to !== undefined) return `, ${layer.fromTo(date(from), date(to))}`;
  if (from !== undefined) return `, ${layer.since(date(from))}`;
  return to === undefined ? '' : `, ${layer.until(date(to))}`;
}

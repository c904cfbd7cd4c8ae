import { renderToStaticMarkup } from 'react-dom/server';
import { changesBetween, type StatementChange, type StatementPart } from '../../domain/history/changes';
import { newestFirst } from '../../domain/history/corrections';
import type { PublishedStatement, Snapshot } from '../../domain/history/snapshot';
import { STANCES, type Dossier, type Stance } from '../../domain/dossier';
import { say, type Lang } from '../../domain/text';
import { formatDate, messagesFor } from '../../i18n';
import { historyWords } from '../../i18n/history';
import { saidIn } from '../../views/components/said';
import type { SitePage } from '../site-file';
import { FROZEN_FOLDER, urls, VERSIONS_FILE } from '../urls';
import { SourcesLanguages } from './sources-languages';

/** A frozen version as the page of history tells of it. */
export interface PublishedVersion {
  readonly version: string;
  /** The day a build first listed it, as `YYYY-MM-DD`; not known of very old ones. */
  readonly since?: string;
  /** Null where its statements were not kept. */
  readonly statements: Snapshot | null;
}

/**
 * The page of what was corrected, and of what each published version changed. It needs no script.
 * @param versions oldest first
 */
export function historyPage(dossier: Dossier, lang: Lang, versions: readonly PublishedVersion[]): SitePage {
  const words = historyWords(lang);
  const title = say(dossier.title, lang, dossier.lang).words;
  return {
    path: urls.history(dossier, lang),
    lang,
    page: 'sources',
    dossier: dossier.id,
    title: `${words.title}: ${title} · Sayso`,
    head: '',
    body: renderToStaticMarkup(<History dossier={dossier} lang={lang} versions={versions} />),
  };
}

interface HistoryProps {
  readonly dossier: Dossier;
  readonly lang: Lang;
  readonly versions: readonly PublishedVersion[];
}

function History({ dossier, lang, versions }: HistoryProps) {
  const words = historyWords(lang);
  const messages = messagesFor(lang);
  const up = lang === dossier.lang ? './' : '../';
  const newest = versions.map((version, i) => ({ version, before: versions[i - 1] })).reverse();
  return (
    <main className="sources history" data-view="history">
      <div className="sources-top">
        <a href={`${up}../${lang === dossier.lang ? '' : `?lang=${lang}`}`}>{messages.sources.back}</a>
      </div>
      <SourcesLanguages dossier={dossier} shown={lang} up={up} label={messages.site.language} />
      <h1>
        {words.title}: {saidIn(dossier.title, lang, dossier.lang)}
      </h1>
      <p>{words.lead}</p>
      <section id="corrections">
        <h2>{words.corrections}</h2>
        {dossier.corrections.length === 0 ? (
          <p>{words.noCorrections}</p>
        ) : (
          <ul>
            {newestFirst(dossier.corrections).map(({ date, text }, i) => (
              <li key={i} data-correction={date}>
                <time dateTime={date}>{formatDate(date, lang)}</time> {saidIn(text, lang, dossier.lang)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section id="versions">
        <h2>{words.versions}</h2>
        {versions.length === 0 ? (
          <p>{words.noVersions}</p>
        ) : (
          <ol reversed>
            {newest.map(({ version, before }) => (
              <li key={version.version} data-version={version.version}>
                <p>
                  {version.since && <time dateTime={version.since}>{formatDate(version.since, lang)}</time>}{' '}
                  <a href={`${up}../${FROZEN_FOLDER}/${version.version}/embed/`}>{words.frozen}</a>
                </p>
                <Changes version={version} before={before} own={dossier.lang} lang={lang} />
              </li>
            ))}
          </ol>
        )}
        <p>
          <a href={`${up}../../${VERSIONS_FILE}`}>{words.list}</a>
        </p>
      </section>
    </main>
  );
}

interface ChangesProps {
  readonly version: PublishedVersion;
  readonly before: PublishedVersion | undefined;
  readonly own: Lang;
  readonly lang: Lang;
}

function Changes({ version, before, own, lang }: ChangesProps) {
  const words = historyWords(lang);
  if (before === undefined) return <p>{words.first}</p>;
  if (version.statements === null || before.statements === null) return <p>{words.notCompared}</p>;
  const changes = changesBetween(before.statements, version.statements);
  if (changes.length === 0) return <p>{words.same}</p>;
  return (
    <ul>
      {changes.map((change, i) => (
        <Change key={i} change={change} own={own} lang={lang} />
      ))}
    </ul>
  );
}

function Change({ change, own, lang }: { change: StatementChange; own: Lang; lang: Lang }) {
  const words = historyWords(lang);
  const statement = change.how === 'removed' ? change.before : change.after;
  const label = <b>{words.how[change.how]}</b>;
  if (change.how !== 'changed') {
    const Mark = change.how === 'added' ? 'ins' : 'del';
    return (
      <li data-statement={statement.id} data-change={change.how}>
        {label} <Mark>{saidIn(statement.said, lang, own)}</Mark>
        {partOf(statement, 'who', own, lang) !== '' && ` · ${partOf(statement, 'who', own, lang)}`}
      </li>
    );
  }
  return (
    <li data-statement={statement.id} data-change="changed">
      {label} {saidIn(statement.said, lang, own)}
      <dl>
        {change.parts.map((part) => (
          <div key={part}>
            <dt>{words.part[part]}</dt>
            <dd>
              <del dir="auto">{partOf(change.before, part, own, lang) || words.nothing}</del>{' '}
              <ins dir="auto">{partOf(change.after, part, own, lang) || words.nothing}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** A part of a statement in words; empty where it has none. */
function partOf(statement: PublishedStatement, part: StatementPart, own: Lang, lang: Lang): string {
  const { answers, voice } = messagesFor(lang);
  const spoken = (text: Readonly<Record<string, string>>): string => say(text, lang, own).words;
  switch (part) {
    case 'said':
      return spoken(statement.said);
    case 'who':
      return statement.kind === 'record' && spoken(statement.who) === '' ? voice.record : spoken(statement.who);
    case 'words':
      return statement.words.join(' … ');
    case 'answers':
      return statement.answers
        .map(({ stance, by }) => (isStance(stance) ? answers.stance(stance, spoken(by)) : spoken(by)))
        .join(' ');
  }
}

const isStance = (word: string): word is Stance => STANCES.some((stance) => stance === word);

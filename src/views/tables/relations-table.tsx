import { createElement, useMemo, useRef, useState } from 'react';
import type { Relation } from '../../domain/dossier';
import { commaIn } from '../../domain/punctuation';
import { useDossier, useLang, useWhole } from '../../state/react';
import { indexOf } from '../components/answers';
import { firstOf, MANY } from '../components/first-of-many';
import { useFetched } from '../components/use-fetched';
import { useManner, useMessages, useNames, useSay, useVoicePhrase } from '../components/words';
import { ROLES } from './card-table-roles';
import { RelationRow, type Column } from './relation-row';

const fetchWindow = () => import('#windowed-rows').then(({ WindowedRows }) => WindowedRows);

type Sorting = { readonly column: Column; readonly down: boolean } | null;

/** Every relation with its ends, its voice and its evidence: the same content as the pictures, in words. */
export function RelationsTable() {
  const dossier = useDossier();
  const messages = useMessages();
  const cells = useCells();
  const [sorting, setSorting] = useState<Sorting>(null);
  const [query, setQuery] = useState('');
  const lang = useLang();
  const shown = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase(lang);
    const has = (relation: Relation): boolean =>
      Object.values(cells(relation)).some((cell) => cell.toLocaleLowerCase(lang).includes(wanted));
    const found = wanted === '' ? dossier.relations : dossier.relations.filter(has);
    if (sorting === null) return found;
    const order = new Intl.Collator(lang, { numeric: true }).compare;
    const keyed = found.map((relation) => ({ relation, key: cells(relation)[sorting.column] }));
    const sorted = keyed.sort((a, b) => order(a.key, b.key)).map(({ relation }) => relation);
    return sorting.down ? sorted.reverse() : sorted;
  }, [dossier, cells, sorting, query, lang]);

  const scroller = useRef<HTMLDivElement>(null);
  // A table that is long stays windowed while a search makes it short.
  const long = dossier.relations.length > MANY;
  const Window = useFetched(long, fetchWindow);
  const first = Window === null ? firstOf(shown) : shown;

  const headings: readonly [Column, string][] = [
    ['from', messages.table.from],
    ['verb', messages.table.relation],
    ['to', messages.table.to],
    ['voice', messages.table.voice],
    ['modality', messages.table.modality],
    ['answer', messages.answers.heading],
    ['evidence', messages.table.evidence],
  ];
  return (
    <section className="view relations" data-view="relations" id="relations" aria-labelledby="relations-title">
      <div className="view-head">
        <h2 id="relations-title">{messages.views.relations}</h2>
        <div className="filters">
          <input
            type="search"
            aria-label={messages.actions.search}
            placeholder={messages.actions.search}
            value={query}
            onChange={(e) => setQuery(e.target.value)}
          />
        </div>
      </div>
      <div
        className="table-scroll"
        data-long={long || undefined}
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={messages.table.caption(shown.length)}
      >
        <table {...ROLES.table} aria-rowcount={long ? shown.length + 1 : undefined}>
          <caption>{messages.table.caption(shown.length)}</caption>
          <thead {...ROLES.group}>
            <tr {...ROLES.row}>
              {headings.map(([column, words]) => (
                <th
                  key={column}
                  scope="col"
                  {...ROLES.column}
                  aria-sort={sorting?.column === column ? (sorting.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    onClick={() =>
                      setSorting((old) =>
                        old?.column !== column ? { column, down: false } : old.down ? null : { column, down: true },
                      )
                    }
                  >
                    {words}
                    <span aria-hidden="true">{sorting?.column === column ? (sorting.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...ROLES.group}>
            {Window === null
              ? first.map((relation) => <RelationRow key={relation.id} relation={relation} cells={cells(relation)} />)
              : // oxlint-disable-next-line react/refs -- handed on, not read
                createElement(Window, {
                  relations: shown,
                  columns: headings.length,
                  scroller,
                  renderRow: (relation, index, measure) => (
                    <RelationRow
                      key={relation.id}
                      relation={relation}
                      cells={cells(relation)}
                      at={index}
                      measure={measure}
                    />
                  ),
                })}
          </tbody>
        </table>
      </div>
      {first.length < shown.length && <p className="quiet">{messages.table.moreRows(shown.length - first.length)}</p>}
    </section>
  );
}

/** A relation's cells in the reader's language. */
function useCells(): (relation: Relation) => Record<Column, string> {
  const messages = useMessages();
  const names = useNames();
  const speak = useSay();
  const manner = useManner();
  const phrase = useVoicePhrase();
  const lang = useLang();
  const { sources } = useDossier();
  const whole = useWhole();
  return (relation) => ({
    from: names(relation.from),
    verb: speak(relation.verb),
    to:
      names(relation.to) + (relation.via.length > 0 ? ` (${messages.panel.through} ${names(relation.via, true)})` : ''),
    voice: phrase(relation.voice),
    modality: manner(relation),
    answer: indexOf(whole)
      .answersOf(relation.id)
      .map(({ stance, by }) => messages.answers.stance(stance, names(by)))
      .join(' '),
    evidence: relation.evidence
      .map((e) => ('passage' in e ? e.passage : (sources.find((s) => s.id === e.source)?.publisher ?? '')))
      .join(commaIn(lang)),
  });
}

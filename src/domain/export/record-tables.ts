/** The record as tables, each row with what it is cited from: for whoever wants to count or check it elsewhere. */
import type { Dossier, Id } from '../dossier';
import { say, type Lang, type Text } from '../text';
import { isUntitled } from '../untitled';

type Table = readonly (readonly string[])[];

/** @param lang in which names and titles are said; what has no wording in it is said in the dossier's own language */
export function membershipsTable(dossier: Dossier, lang: Lang): Table {
  const { name, speak, citation } = wordsOf(dossier, lang);
  return [
    ['alliance_id', 'alliance', 'country_id', 'country', 'status', 'from', 'to', 'confidence', 'note', ...CITATION],
    ...dossier.memberships.map((spell) => [
      spell.alliance,
      name(spell.alliance),
      spell.country,
      name(spell.country),
      spell.status,
      spell.from ?? '',
      spell.to ?? '',
      spell.confidence,
      spell.note ? speak(spell.note) : '',
      ...citation([spell.source]),
    ]),
  ];
}

/** One row for each event; several sources stand in one cell, parted by ` ; `. */
export function eventsTable(dossier: Dossier, lang: Lang): Table {
  const { name, speak, citation } = wordsOf(dossier, lang);
  return [
    ['date', 'title', 'actor_ids', 'actors', 'place', 'confidence', 'note', ...CITATION],
    ...dossier.events.map((event) => [
      event.date,
      speak(event.title),
      event.actors.join(PART),
      event.actors.map(name).join(PART),
      event.placeName ? speak(event.placeName) : '',
      event.confidence,
      event.note ? speak(event.note) : '',
      ...citation(event.sources),
    ]),
  ];
}

const PART = ' ; ';
const CITATION = ['source_publisher', 'source_title', 'source_date', 'source_url'];

function wordsOf(dossier: Dossier, lang: Lang) {
  const speak = (text: Text): string => say(text, lang, dossier.lang).words;
  const names = new Map(dossier.entities.map(({ id, short }) => [id, speak(short)]));
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  return {
    speak,
    name: (id: Id): string => names.get(id) ?? id,
    /** The cells named in `CITATION`. */
    citation(ids: readonly Id[]): string[] {
      const cited = ids.map((id) => sources.get(id)!);
      return [
        cited.map(({ publisher }) => publisher),
        cited.map((source) => (isUntitled(source) ? '' : source.title)),
        cited.map(({ date }) => date ?? ''),
        cited.map(({ url }) => url),
      ].map((cells) => cells.join(PART));
    },
  };
}

/** What each exported file cannot carry, in plain words: whoever opens one should know what is not in it. */
import type { Dossier } from '../dossier';
import { bordersOf } from '../parts';
import { inFollowTheMoney } from './follow-the-money';

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The text of `LOSSES.txt`. @param placed how many entities have a point on the map, countries at their capitals too */
export function losses(dossier: Dossier, placed: number): string {
  const { relations, entities, sources, passages, answers, memberships, events, languages, tour } = dossier;
  const noFtm = new Set(entities.filter((entity) => !inFollowTheMoney(entity)).map(({ id }) => id));
  const pairs = relations.flatMap(({ from, to }) => from.flatMap((one) => to.map((other) => [one, other])));
  const notLinked = pairs.filter((ends) => ends.some((id) => noFtm.has(id))).length;
  const restricted = sources.filter(({ kind, display }) => kind === 'article' && display === 'passages').length;
  const glossed = passages.some(({ gloss }) => gloss !== undefined);
  const borders = bordersOf(dossier).length;
  const parts = [
    `What each of these files cannot carry

This dossier has ${count(relations.length, 'statement')}, ${count(passages.length, 'quoted sentence')}, ${count(answers.length, 'answer')}, ${count(entities.length, 'entity', 'entities')}, ${count(sources.length, 'source')}, ${count(memberships.length, 'membership')} and ${count(events.length, 'dated event')}, in ${count(languages.length, 'language')}.
A statement is a claim by whoever it is attributed to. None of these files says that it is true.
No file holds words of an article that are not quoted${restricted === 0 ? ' or free to be shown' : ''}. None can be opened again as a dossier: ${tour.length > 0 ? `the tour of ${count(tour.length, 'step')}, ` : ''}the map's frames and the notes for presenters are in none of them.${glossed ? ' Nor are our translations of quotations: only the exact words are.' : ''}`,
    `annotations.jsonld (W3C Web Annotation)
Carries every quotation, statement and answer, with who says it, through whom, how, and how surely.
- Those are terms of our own inside the bodies. A client that knows only the W3C's shows the quoted words and a sentence.
- Positions are counted in Unicode code points in the text as it was frozen: the headline first, paragraphs parted by one blank line. They do not hold on the page at the source's address; the exact words do.
- Words before and after a quotation are given only where they may be shown. Where the same words stand in an article twice, they may not tell which is meant.
- The record (memberships, events) is not in it.`,
    `places.geojson (GeoJSON)
Carries ${placed} of ${count(entities.length, 'entity', 'entities')} and the events that have a place.
- Nothing without a point: ideas, most groups, people. No statements: a line between two capitals would say more than anybody said.
- Countries are points, at their own place or their capital. No border is given${borders === 0 ? '' : ` but ${count(borders, 'line')} that somebody draws so: who and when is said with each, and the statement it rests on by its id only`}.`,
    `network.gexf, network.graphml (graph tools)
- A statement with several ends is one edge for each pair, ${count(pairs.length, 'edge')} here; those of one statement have the same "relation".
- What a statement runs through, who answers it, and several quotations are texts in one attribute each.
- Descriptions, sources' titles, the record and positions of the layout are not in them.`,
    `statements.csv, quotations.csv (tables)
- One language a file. Several values in one cell are parted by " ; ", pieces of a split quotation by " … ".
- A cell that a spreadsheet would take for a formula begins with an apostrophe; take it off to have the exact words.
- Condition's exact words, hedges and what several reports make of one saying are not in them.`,
    `entities.ftm.json (FollowTheMoney)
- The model has no speaker. Every claim is an UnknownLink whose role begins with "claim:", and its summary says in words who says so. Do not read it as a fact.
- Only membership on record is a Membership; observers, partners, candidates and suspensions are UnknownLinks.
- Countries are PublicBody, places and regions are Address. It has no ideas: ${count(noFtm.size, 'entity is', 'entities are')} not in it, and ${count(notLinked, 'pair')} of statements' ends with them.
- Quotations, answers, certainty and chains of telling are not in it. A claim names its first source only.`,
    `claims.jsonld (schema.org)
- Words between quotation marks are a Quotation, what is retold is a Claim; half-quoted words are a Claim.
- No ClaimReview: we give no verdict. How surely something is said, through whom it came, and answers are not in it.`,
    `../sources/sources.csl.json (CSL-JSON)
- Only bibliographic data: what a source is cited for is not in it.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Makes the first draft of a dossier from an article's text: all that copying can do, and nothing that has to be judged. */
import { stringify } from 'yaml';
import { occurrences, tellingPrefix } from '../quotes/match-quote';
import { guessVoice, type VoiceGuess } from './guess-voice';
import { namesIn } from './names-in';
import { sentencesOf, type Sentence } from '../quotes/sentences';
import { STILL_TO_SAY, UNKNOWN_ADDRESS } from './still-to-say';

/** What is known of an article beside its words. */
export interface ArticleFacts {
  readonly lang: string;
  /** How the language is known, for a comment; undefined where the author said it. */
  readonly langFrom?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** `2024`, `2024-02` or `2024-02-22`. */
  readonly date?: string;
}

/**
 * A `dossier.yaml` of version 2 for an article: every sentence a passage, with a guess beside each of whose words it is.
 * @param text the frozen text, headline first
 * @param file the name of the file it is frozen in
 * @param schema where the schema is, for editors; a path from the dossier's folder
 */
export function draftDossier(text: string, file: string, facts: ArticleFacts, schema?: string): string {
  const sentences = sentencesOf(text, facts.lang);
  const headline = sentences.filter(({ paragraph }) => paragraph === 0);
  const title = text.slice(headline[0]?.start ?? 0, headline.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
  const langNote = facts.langFrom === undefined ? '' : `  # ${facts.langFrom}; correct it if it is another`;
  return `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n#\n`}# A draft. Every sentence of the article is a passage below; what is marked ${STILL_TO_SAY}, and whose words each sentence is,
# only you can say. \`sayso check\` lists what is still to say. Delete the passages you do not need.
sayso: 2
lang: ${scalar(facts.lang)}${langNote}
title: ${scalar(title || STILL_TO_SAY)}
# One calm sentence: who says it, where and when, and that it is a claim.
summary: ${scalar(`${STILL_TO_SAY}: who says it, where and when, and that it is a claim`)}
map: none
sources:
  - id: article
    kind: article
    title: ${scalar(title || STILL_TO_SAY)}
    publisher: ${scalar(facts.publisher ?? `${STILL_TO_SAY}: who published it`)}
    url: ${scalar(facts.url ?? UNKNOWN_ADDRESS)}
${facts.date === undefined ? '' : `    date: ${JSON.stringify(facts.date)}\n`}    # \`passages\` shows only sentences that are quoted; \`full\` the whole text, if it is yours or its owner agrees.
    display: passages
    file: ${scalar(file)}
# Give each passage that you keep a \`voice\`: the id of an entity below who says it, or \`reporter\` for the outlet's own words.
passages:${sentences.map((one) => passage(text, one, facts.lang)).join('') || ' []'}
# Who and what the article names. ${nameList(text, facts.lang)}
#  - id: brook
#    type: person           # country, alliance, organisation, person, group, party, place, region, medium, document, concept
#    label: Mayor Ada Brook
#    aliases: [Ada Brook, Brook]
entities: []
# What is said of whom, each resting on a passage, down to the exact words.
#  - id: brook-bridge
#    from: brook
#    to: bridge
#    type: speaks           # helps, harms, seeks, opposes, differs, speaks, belongs, cooperates, concerns
#    verb: says it could reopen
#    evidence: [{ passage: "1.2", words: could open again }]
relations: []
`;
}

const idOf = ({ paragraph, sentence }: Sentence): string => `${paragraph}.${sentence}`;

function passage(text: string, sentence: Sentence, lang: string): string {
  const exact = text.slice(sentence.start, sentence.end);
  const prefix = occurrences(text, exact, 2).length > 1 ? tellingPrefix(text, exact, sentence.start) : undefined;
  const suffix = occurrences(text, exact, 2).length > 1 && prefix === undefined ? suffixOf(text, sentence) : undefined;
  return [
    `\n  - id: '${idOf(sentence)}'`,
    `    exact: ${scalar(exact)}`,
    ...(prefix === undefined ? [] : [`    prefix: ${scalar(prefix)}`]),
    ...(suffix === undefined ? [] : [`    suffix: ${scalar(suffix)}`]),
    `    # voice?  ${comment(guessVoice(exact, lang))}`,
  ].join('\n');
}

/** What follows a sentence that stands at the text's beginning and again further down. */
const suffixOf = (text: string, { end }: Sentence): string => text.slice(end, end + 60);

function comment({ kind, who, reason }: VoiceGuess): string {
  const guess =
    kind === 'reporter' ? 'perhaps the outlet itself (reporter)' : who ? `perhaps ${who}` : 'somebody says it';
  return `${guess}: ${reason}`.replace(/\s+/g, ' ');
}

function nameList(text: string, lang: string): string {
  const names = namesIn(text, lang);
  return names.length === 0 ? 'For example:' : `Names in it: ${names.join(', ')}. For example:`;
}

/** A value of one line; what has line ends of its own is written with them said. */
function scalar(text: string): string {
  if (/[\n\r\t\u0085\u2028\u2029]/.test(text)) return JSON.stringify(text);
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

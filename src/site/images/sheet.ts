import type { Source } from '../../domain/dossier';
import { colonIn, commaIn, quoted } from '../../domain/punctuation';
import { say, type Text } from '../../domain/text';
import { textWidth } from '../../geometry/labels/text-width';
import { wrap } from '../../geometry/labels/wrap';
import type { Box, Frame } from '../../geometry/viewport';
import { formatDate, messagesFor } from '../../i18n';
import { isolated } from '../../i18n/isolate';
import type { StillKind } from '../urls';
import { knownAnswers, whoseWords, type LocalisedDossier } from './captions';

/** A line of words, from its left end on its baseline. */
export interface Line {
  readonly words: string;
  readonly y: number;
  readonly px: number;
  /** Px it may take. */
  readonly width: number;
  readonly look: string;
  readonly href?: string;
}

/** A sheet's outline: where its pictures go and what stands around them. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pictures: readonly (Box & { readonly view: 'map' | 'network' })[];
  readonly lines: readonly Line[];
  /** Where the key begins, and how wide it may be. */
  readonly key: Box;
}

export const MARGIN = 28;
const GAP = 20;
const MAP: Frame = { width: 800, height: 600 };
/** Px by which one picture has to be higher than the other for its key to stand beside it. */
const UNDER = 80;
/** Rows of the key. */
export const KEY_ROW = 26;

/**
 * Lays out a still: the title and whose words these are above, the credits below, and nothing over the pictures.
 * @param address where the explainer stands; null where that is not known
 * @param bordersNoted whether the map shows a border that needs a note
 * @param network how large the network is drawn
 * @param keyRows how many rows the key needs at a width in px
 */
export function layOut(
  kind: StillKind,
  { dossier, lang }: LocalisedDossier,
  address: string | null,
  bordersNoted: boolean,
  network: Frame,
  keyRows: (width: number) => number,
): Sheet {
  const messages = messagesFor(lang);
  const speak = (text: Text): string => say(text, lang, dossier.lang).words;
  const views: readonly ('map' | 'network')[] = kind === 'both' ? ['map', 'network'] : [kind];
  const sizes = { map: MAP, network };
  const inner = views.reduce((sum, view) => sum + sizes[view].width, GAP * (views.length - 1));
  const lines: Line[] = [];
  let y = MARGIN;
  let width = inner;
  const write = (words: string, px: number, look: string, more: Partial<Line> = {}): void => {
    // Bold letters are wider.
    for (const line of fold(words, look === 'sheet-quiet' ? width : width / 1.1, px)) {
      y += Math.round(px * 1.4);
      lines.push({ words: line, y: y - Math.round(px * 0.35), px, width, look, ...more });
    }
  };
  write(speak(dossier.title), 26, 'sheet-title');
  y += 2;
  const said = [whoseWords({ dossier, lang }), knownAnswers({ dossier, lang })].filter((one) => one !== null);
  if (said.length > 0) write(said.join(' '), 16, 'sheet-claim');
  write(speak(dossier.summary), 15, 'sheet-quiet');
  y += 14;
  let x = MARGIN;
  const top = y;
  const pictures = views.map((view) => {
    const box = { view, x, y: top, ...sizes[view] };
    x += sizes[view].width + GAP;
    return box;
  });
  const [first] = pictures as [(typeof pictures)[0]];
  const foot = top + Math.max(...pictures.map(({ height }) => height));
  // Beside a picture that is higher, what stands below goes under the first.
  const under = first.y + first.height + UNDER < foot;
  if (under) width = first.width;
  y = (under ? first.y + first.height : foot) + 14;
  const key = { x: MARGIN, y, width, height: keyRows(width) * KEY_ROW };
  y += key.height + 6;
  if (bordersNoted && views.includes('map')) write(messages.legend.borders, 13, 'sheet-quiet');
  for (const source of dossier.sources.filter((one) => one.kind === 'article')) {
    write(credit(source, messages.panel.source, lang, speak), 13, 'sheet-quiet');
    if (source.url !== '') write(source.url, 13, 'sheet-quiet', { href: source.url });
  }
  const record = dossier.asOfNote && messages.voice.onRecord + colonIn(lang) + speak(dossier.asOfNote);
  const byline = dossier.byline && speak(dossier.byline);
  write([messages.site.name, byline, record, address].filter(Boolean).join(' · '), 13, 'sheet-quiet');
  return { width: inner + 2 * MARGIN, height: Math.max(y - 6, foot) + MARGIN, pictures, lines, key };
}

function credit(source: Source, label: string, lang: string, speak: (text: Text) => string): string {
  const date = source.date === undefined ? source.dateNote && speak(source.dateNote) : formatDate(source.date, lang);
  const cited = source.publisher + commaIn(lang) + quoted(source.title, source.lang);
  return `${label}${colonIn(lang)}${isolated(cited, lang)}${date === undefined ? '' : `. ${date}`}`;
}

/** As many lines as it takes. An address has no spaces and breaks after its slashes and hyphens. */
function fold(words: string, width: number, px: number): string[] {
  const parts = /^https?:\S+$/.test(words) ? words.split(/(?<=[/-])/) : null;
  if (parts === null) {
    const needed = Math.ceil(textWidth(words, px) / width);
    const lines = wrap(words, width, px, needed);
    return lines.some((line) => textWidth(line, px) > width) ? wrap(words, width, px, needed + 1) : lines;
  }
  const lines = [''];
  for (const part of parts) {
    if (textWidth(lines.at(-1)! + part, px) > width) lines.push('');
    lines[lines.length - 1] += part;
  }
  return lines;
}

/** Sources: the articles with their texts, the references, and what the tables cite. */
import { frozen } from '../frozen';
import { isUntitled, siteOf } from '../untitled';
import type { Id, Source } from '../dossier';
import { canonicalLang, checkDate, checkUrl, isLang, optionalText, type Gate } from './parse-context';
import { checkCharacters } from './characters';
import { messages } from './messages';
import { nearestWord } from './nearest-word';
import type { Item } from './schema';
import type { Placed } from './shape';
import type { Path } from './yaml-file';
import type { Row } from './csv-table';

/** A language that is not known, in BCP 47. */
const UNDETERMINED = 'und';

/** The medium that prints an article. */
function outletOf(gate: Gate, { kind, outlet }: Item<'sources'>, path: Path): { outlet?: Id } {
  if (outlet === undefined) return {};
  const place = gate.locate([...path, 'outlet']);
  if (kind !== 'article') {
    gate.report(messages.wrongType(place, 'outlet', { expected: 'an article: only what is quoted has an outlet' }));
    return {};
  }
  return gate.names.refer('entity', outlet, place) ? { outlet } : {};
}

/** What a source is made from: another source, never itself. */
function basesOf(gate: Gate, { id, basedOn = [] }: Item<'sources'>, path: Path): Source['basedOn'] {
  return basedOn.filter(({ source }, i) => {
    const place = gate.locate([...path, 'basedOn', i, 'source']);
    if (source !== id) return gate.names.refer('source', source, place);
    gate.report(messages.wrongType(place, 'source', { expected: 'another source than this one' }));
    return false;
  });
}

/** Makes the sources that `dossier.yaml` lists. One whose text is missing is kept, without it; that is reported. */
export function buildSources(
  gate: Gate,
  items: readonly Placed<Item<'sources'>>[],
  files: Readonly<Record<string, string>>,
): Source[] {
  return items.map(({ path, value }) => {
    if (value.url !== undefined) checkUrl(value.url, gate.locate([...path, 'url']), gate.report);
    // A text that is shown whole may have been written for its dossier, and stand nowhere else.
    else if (value.kind !== 'document' && !(value.kind === 'article' && value.display === 'full'))
      gate.report(messages.missingField(gate.locate(path), 'url', 'the address'));
    if (value.accessed !== undefined) checkDate(value.accessed, gate.locate([...path, 'accessed']), gate.report);
    if (value.date !== undefined) checkDate(value.date, gate.locate([...path, 'date']), gate.report);
    if (value.lang !== undefined && !isLang(value.lang)) {
      gate.report(messages.languageMalformed(gate.locate([...path, 'lang']), value.lang));
    }
    let text: string | undefined;
    if (value.kind === 'article') {
      if (value.file === undefined)
        gate.report(messages.missingField(gate.locate(path), 'file', 'the file with the article’s text'));
      else if (Object.hasOwn(files, value.file)) {
        text = frozen(String(files[value.file]));
        checkCharacters(value.file, text, gate.report);
      } else
        gate.report(
          messages.fileMissing(gate.locate([...path, 'file']), value.file, nearestWord(value.file, Object.keys(files))),
        );
    }
    return {
      id: value.id,
      kind: value.kind,
      ...outletOf(gate, value, path),
      basedOn: basesOf(gate, value, path),
      title: value.title,
      publisher: value.publisher,
      url: value.url ?? '',
      ...(value.date === undefined ? {} : { date: value.date }),
      ...optionalText(gate, 'dateNote', value.dateNote, path),
      ...(value.accessed === undefined ? {} : { accessed: value.accessed }),
      lang: value.lang === undefined ? gate.lang : canonicalLang(value.lang),
      display: value.display ?? 'passages',
      ...optionalText(gate, 'rights', value.rights, path),
      ...(text === undefined ? {} : { text }),
    };
  });
}

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36: short, and the same everywhere. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36).padStart(7, '0');
}

/** Gathers what rows of tables cite: one reference per address, whichever row names it first. */
export class CitedSources {
  readonly #byUrl: Map<string, string>;
  readonly #cited: Source[] = [];
  readonly #gate: Gate;

  /** @param listed the dossier's own sources: a row with the address of one of them cites that one */
  constructor(gate: Gate, listed: readonly Source[]) {
    this.#gate = gate;
    this.#byUrl = new Map(listed.map((source) => [source.url, source.id]));
  }

  get cited(): readonly Source[] {
    return this.#cited;
  }

  /**
   * The source a row cites in a column.
   * @returns its id, or undefined where the cell is empty or no address; a missing one is not reported here
   */
  cite(row: Row, column: string): string | undefined {
    const url = row.get(column);
    if (url === '') return undefined;
    const main = column === 'source_url';
    const known = this.#byUrl.get(url);
    if (known !== undefined) {
      if (main) this.#nameLate(known, row);
      return known;
    }
    if (!checkUrl(url, row.place(column), this.#gate.report)) return undefined;
    const host = siteOf({ url });
    let id = `ref-${hash(url)}`;
    for (let n = 2; this.#gate.names.has('source', id); n++) id = `ref-${hash(url)}-${n}`;
    this.#gate.names.declare('source', id, row.place(column));
    this.#byUrl.set(url, id);
    this.#cited.push({
      id,
      kind: 'reference',
      basedOn: [],
      title: (main && row.get('source_title')) || host,
      publisher: (main && row.get('source_publisher')) || host,
      url,
      lang: UNDETERMINED,
      display: 'passages',
    });
    return id;
  }

  /** A page that was cited without its title before may be given it by a later row. */
  #nameLate(id: string, row: Row): void {
    const at = this.#cited.findIndex((source) => source.id === id);
    const source = this.#cited[at];
    if (source === undefined || !isUntitled(source) || row.get('source_title') === '') return;
    const publisher = row.get('source_publisher') || source.publisher;
    this.#cited[at] = { ...source, title: row.get('source_title'), publisher };
  }

  /** Like `cite` for the column every row must fill; an empty one is reported. */
  mustCite(row: Row): string | undefined {
    if (row.get('source_url') === '') this.#gate.report(messages.missingSource(row.place('source_url')));
    return this.cite(row, 'source_url');
  }
}

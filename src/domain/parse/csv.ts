/**
 * Scans CSV (RFC 4180): cells parted by commas, rows by LF, CRLF or CR, quotes doubled inside quoted cells,
 * a byte order mark at the start passed over. Every cell knows where it stands.
 */
export interface Cell {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units; that of the opening quote for a quoted cell. */
  readonly column: number;
}

export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly what: 'unclosed-quote' | 'text-after-quote';
}

export interface Csv {
  /** Rows in order; blank lines are left out. */
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly CsvFault[];
}

/**
 * Reads a CSV text. Never throws: what is wrong with it is in `faults`, and the scan goes on after it.
 * @param separator what parts its cells; spreadsheets copy with tabs
 */
export function scanCsv(text: string, separator: ',' | ';' | '\t' = ','): Csv {
  const rows: Cell[][] = [];
  const faults: CsvFault[] = [];
  let row: Cell[] = [];
  let line = 1;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let lineStart = at;

  const isBreak = (i: number) => text[i] === '\n' || text[i] === '\r';
  /** Steps over a line break at `i`; CRLF is one. */
  const stepBreak = (i: number) => {
    const next = text[i] === '\r' && text[i + 1] === '\n' ? i + 2 : i + 1;
    line++;
    lineStart = next;
    return next;
  };
  const bare = () => {
    const start = at;
    while (at < text.length && text[at] !== separator && !isBreak(at)) at++;
    return text.slice(start, at);
  };
  const quoted = (opening: { line: number; column: number }) => {
    const parts: string[] = [];
    let from = ++at;
    while (at < text.length) {
      if (text[at] === '"') {
        parts.push(text.slice(from, at));
        if (text[at + 1] !== '"') {
          at++;
          if (at < text.length && text[at] !== separator && !isBreak(at)) {
            faults.push({ line, column: at - lineStart + 1, what: 'text-after-quote' });
            parts.push(bare());
          }
          return parts.join('');
        }
        from = at + 1;
        at += 2;
      } else if (isBreak(at)) at = stepBreak(at);
      else at++;
    }
    faults.push({ ...opening, what: 'unclosed-quote' });
    parts.push(text.slice(from));
    return parts.join('');
  };

  while (at < text.length) {
    const here = { line, column: at - lineStart + 1 };
    row.push({ text: text[at] === '"' ? quoted(here) : bare(), ...here });
    if (text[at] === separator) {
      at++;
      if (at < text.length && !isBreak(at)) continue;
      row.push({ text: '', line, column: at - lineStart + 1 });
    }
    if (at < text.length) at = stepBreak(at);
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    row = [];
  }
  return { rows, faults };
}

/** Prints values as YAML the way hand-written dossiers are: blocks, short lists on one line, one quote sign. */
import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';

/** A list of plain values shorter than this stands on one line. */
const ONE_LINE = 90;

/** Lines never break inside a text: an exact quotation stays one piece. */
const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** A value as block YAML, without a line end at its end. */
export function printBlock(value: unknown): string {
  const doc = new Document(value);
  visit(doc, {
    Seq: (_key, seq) => {
      const plain = seq.items.every((item) => isScalar(item) && typeof item.value !== 'object');
      if (plain && JSON.stringify(seq).length < ONE_LINE) seq.flow = true;
    },
    Scalar: (_key, scalar) => {
      if (typeof scalar.value === 'string' && hasBreaks(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return doc.toString(STYLE).replace(/\n$/, '');
}

/** A value on one line. */
export function printFlow(value: unknown): string {
  const doc = new Document(value);
  if (isMap(doc.contents) || isSeq(doc.contents)) doc.contents.flow = true;
  return doc
    .toString({ ...STYLE, flowCollectionPadding: isMap(doc.contents) })
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');
}

/**
 * A plain value in place of another, in its quotes where it had some.
 * @param was how the other is written
 * @param inFlow whether it stands between brackets, where commas and brackets end a value
 */
export function printInline(value: unknown, was: string | null | undefined, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (was === Scalar.QUOTE_DOUBLE || hasBreaks(value)) return JSON.stringify(value);
  if (was === Scalar.QUOTE_SINGLE) return `'${value.replaceAll("'", "''")}'`;
  return inFlow ? printFlow([value]).slice(1, -1) : printBlock(value);
}

const hasBreaks = (text: string): boolean => /[\n\r\t\u0085\u2028\u2029]/.test(text);

import { isRecord, listOf, NOTHING, textOf, type Found, type FoundQuotation, type Json } from './found';

/**
 * Reads W3C Web Annotations: a list, a collection or a page of them, and what Hypothesis (`rows`, remarks as `text`) and
 * Recogito (one selector of several kinds) write. Only words are taken: positions count in another text than ours.
 */
export function webAnnotations(json: Json): Found {
  const annotations = annotationsIn(json);
  const unread: string[] = [];
  const quotations = annotations.flatMap((annotation, i): FoundQuotation[] => {
    const found = quotationsOf(annotation);
    if (found.length === 0) {
      const name = textOf(annotation['id']) ?? `${i + 1}`;
      unread.push(`Annotation ${name} marks no words: it has no TextQuoteSelector.`);
    }
    return found;
  });
  return { ...NOTHING, quotations, unread };
}

/** Whether JSON is annotations at all. */
export const isAnnotations = (json: Json): boolean => annotationsIn(json).some((one) => one['target'] !== undefined);

type Annotation = Readonly<Record<string, Json>>;

function annotationsIn(json: Json): readonly Annotation[] {
  if (Array.isArray(json)) return (json as readonly Json[]).filter(isRecord);
  if (!isRecord(json)) return [];
  if (json['target'] !== undefined) return [json];
  const inside = [json['rows'], json['items'], json['annotations'], json['first']].flatMap(listOf);
  return inside.flatMap(annotationsIn);
}

function quotationsOf(annotation: Annotation): FoundQuotation[] {
  const remark = remarkOf(annotation);
  return listOf(annotation['target']).flatMap((target) => {
    if (!isRecord(target)) return [];
    const page = textOf(target['source']) ?? textOf(annotation['uri']);
    const selectors = listOf(target['selector']).filter(isRecord);
    return selectors
      .filter(({ type }) => type === 'TextQuoteSelector')
      .flatMap((selector): FoundQuotation[] => {
        const exact = textOf(selector['exact']);
        if (exact === undefined) return [];
        const [prefix, suffix] = [textOf(selector['prefix']), textOf(selector['suffix'])];
        return [
          {
            exact,
            ...(prefix !== undefined && { prefix }),
            ...(suffix !== undefined && { suffix }),
            ...(page !== undefined && { page }),
            ...(remark !== undefined && { remark }),
          },
        ];
      });
  });
}

/** What the annotator wrote beside the words: Hypothesis has it as `text`, others as bodies. */
function remarkOf(annotation: Annotation): string | undefined {
  const bodies = listOf(annotation['body']).flatMap((body) =>
    isRecord(body) ? (textOf(body['value']) ?? []) : (textOf(body) ?? []),
  );
  const said = [textOf(annotation['text']) ?? [], bodies].flat();
  return said.length === 0 ? undefined : said.join(' · ');
}

/** A list of records, field by field: like stands beside like, which compresses better. `null` says the field is not there. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Fields that may be left out, with what stands there then, told from the rest of the record. */
export type Defaults<T> = { readonly [K in keyof T]?: (record: T) => T[K] };

/** Takes records apart. No field of theirs is `null`. */
export function columnsOf<T extends object>(records: readonly T[], defaults: Defaults<T> = {}): Columns {
  const kept = records.map((record) => withoutDefaults(record, defaults));
  const fields = new Set(kept.flatMap((record) => Object.keys(record)));
  return Object.fromEntries(
    [...fields].map((field) => [field, kept.map((record) => (record as Record<string, unknown>)[field] ?? null)]),
  );
}

/** Puts records together again. */
export function recordsOf<T extends object>(columns: Columns, defaults: Defaults<T> = {}): T[] {
  const fields = Object.entries(columns);
  const length = fields[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, i) => {
    const record: Record<string, unknown> = {};
    for (const [field, values] of fields) if (values[i] !== null) record[field] = values[i];
    for (const [field, otherwise] of Object.entries(defaults) as [string, (record: T) => unknown][]) {
      record[field] ??= otherwise(record as T);
    }
    return record as T;
  });
}

function withoutDefaults<T extends object>(record: T, defaults: Defaults<T>): Partial<T> {
  const said = Object.entries(record).filter(([field, value]) => {
    const otherwise = defaults[field as keyof T];
    return value !== undefined && !(otherwise && JSON.stringify(otherwise(record)) === JSON.stringify(value));
  });
  return Object.fromEntries(said) as Partial<T>;
}

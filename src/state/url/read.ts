import type { ViewParam } from '../../domain/view-params';

/** Why a value was not taken: no such thing; not written as it must be; outside its range; given twice; not of the selection. */
export type Reason = 'unknown' | 'malformed' | 'out-of-range' | 'repeated' | 'not-of-selection';

/** A value the link gave that was not taken. */
export interface Complaint {
  readonly param: ViewParam;
  readonly value: string;
  readonly reason: Reason;
}

/** A parameter's value, or why there is none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

export const ok = <T>(value: T): Read<T> => ({ ok: true, value });
export const no = (reason: Reason): Read<never> => ({ ok: false, reason });

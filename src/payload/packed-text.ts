/**
 * Texts in few bytes that are letters themselves, for files that must be whole in one: LZMA in base 91. It takes a third
 * less room than what browsers unpack by themselves.
 */
import { fromBase91, toBase91 } from './base91';
import { decodeLzma } from './lzma/decode';
import { encodeLzma } from './lzma/encode';

/** How it is packed, as a file says it to whoever wants to unpack it with another program. */
export const PACKED_AS = "lzma, basE91 with - for < and ' for a double quote";

export const packText = (text: string): string => toBase91(encodeLzma(new TextEncoder().encode(text)));

/** @throws Error when it is no packed text */
export const unpackText = (packed: string): string => new TextDecoder().decode(decodeLzma(fromBase91(packed)));

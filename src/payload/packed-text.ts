/**
 * Texts in few bytes that are letters themselves, for files that must be whole in one: LZMA in base 85. It takes a third
 * less room than what browsers unpack by themselves.
 */
import { fromBase85, toBase85 } from './base85';
import { decodeLzma } from './lzma/decode';
import { encodeLzma } from './lzma/encode';

/** How it is packed, as a file says it to whoever wants to unpack it with another program. */
export const PACKED_AS = 'lzma, z85 with , for <';

export const packText = (text: string): string => toBase85(encodeLzma(new TextEncoder().encode(text)));

/** @throws Error when it is no packed text */
export const unpackText = (packed: string): string => new TextDecoder().decode(decodeLzma(fromBase85(packed)));

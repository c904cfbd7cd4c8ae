import { packText } from '../../payload/packed-text';
import { codeHash } from './code-hash';
import { kept, keptName } from './store';

/** `packText`, asked only once for the same text: to find the shortest way to say half a megabyte takes seconds. */
export const keptPack = (text: string): string => kept(packName(text), () => packText(text));

export const packName = (text: string): string => keptName('pack', [text, codeHash('src/payload')]);

import { colonIn, commaIn, semicolonIn } from '../../domain/punctuation';
import { useLang } from '../../state/react';

/** Between things in a row, as the reader's language parts them. */
export const Comma = (): string => commaIn(useLang());

/** Between things that have commas in them. */
export const Semicolon = (): string => semicolonIn(useLang());

/** Between a label and what it is the label of. */
export const Colon = (): string => colonIn(useLang());

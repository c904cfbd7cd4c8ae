import type { Lang } from '../../domain/text';

/** The code of a dossier's card for pages that take neither script nor frame, below the dossier's folder. */
export const cardCodeFile = (lang: Lang, own: Lang): string => `card${lang === own ? '' : `.${lang}`}.txt`;

/** Stands in that code for the dossier's address, which whoever pastes it has to know. */
export const CARD_ADDRESS = 'https://address.invalid/';

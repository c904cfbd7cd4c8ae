/** Where a dossier's other pages are, seen from its presentation. */
export const EXPLORE = '../';
export const HANDOUT = '../handout/';
export const SPEAKER = 'speaker/';

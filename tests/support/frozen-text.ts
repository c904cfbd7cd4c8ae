import { freeze } from '../../src/studio/dossier/freeze';

/** The files of a dossier that is only just begun: a headline and two sentences, of nobody's outlet. */
export const FROZEN = freeze(['The headline', 'It could open, Ada Brook said. The town waits.'], {
  lang: 'en',
  publisher: '',
  url: '',
  date: '',
});

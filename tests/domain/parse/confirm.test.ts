import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/domain/parse';
import { changed, problemsOf } from './fixture';

/** The dossier of the bridge with its title in French too, and some marks. */
const marked = (marks: string) =>
  changed('dossier.yaml', 'lang: en', `lang: en\nlanguages: [en, fr]\nconfirm: ${marks}`);

const about = (marks: string) =>
  problemsOf(marked(marks))
    .filter(({ code }) => code.endsWith('TO_CONFIRM'))
    .map(({ severity, code, message }) => `${severity} ${code} ${message}`);

describe('what a native editor has still to confirm', () => {
  it('is noted, with how many texts it is', () => {
    expect(about('{ en: [relations/*/verb, relations/r1/verb, title] }')).toEqual([
      'note TO_CONFIRM en: a native editor has still to confirm relations/*/verb (2 texts)',
      'note TO_CONFIRM en: a native editor has still to confirm relations/r1/verb (1 text)',
      'note TO_CONFIRM en: a native editor has still to confirm title (1 text)',
    ]);
  });

  it('is an error where nothing stands there in that language', () => {
    expect(about('{ fr: [title, relations/r9/verb], en: [relations/r1/vreb] }')).toEqual([
      'error NOTHING_TO_CONFIRM no text in "fr" stands at "title"',
      'error NOTHING_TO_CONFIRM no text in "fr" stands at "relations/r9/verb"',
      'error NOTHING_TO_CONFIRM no text in "en" stands at "relations/r1/vreb"',
    ]);
  });

  it('leaves the dossier sound, and tells it which languages are unconfirmed', () => {
    const parsed = parseDossier('bridge', marked("{ en: ['*'] }"));
    expect(parsed.ok && parsed.dossier.unconfirmed).toEqual(['en']);
    const plain = parseDossier('bridge', marked('{}'));
    expect(plain.ok && plain.dossier.unconfirmed).toBeUndefined();
  });
});

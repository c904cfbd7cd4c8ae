import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import { snapshotOf } from '../../src/domain/history/snapshot';
import '../../src/i18n/all';
import { formatDate, LANGUAGES } from '../../src/i18n';
import { historyWords } from '../../src/i18n/history';
import { historyPage, type PublishedVersion } from '../../src/site/pages/history';
import { readExample } from '../examples/examples';

const story = readExample('two-who-contradict');
const [first, ...others] = story.relations;
const now: Dossier = {
  ...story,
  corrections: [{ date: '2026-05-01', text: { en: 'The verb was too hard.' } }],
  relations: [{ ...first!, verb: { en: 'may harm' } }, ...others],
};
const version = (name: string, since: string, of: Dossier | null): PublishedVersion => ({
  version: name,
  since,
  statements: of && snapshotOf(of),
});
const shown = (versions: PublishedVersion[], dossier = now, lang = 'en'): Document =>
  new JSDOM(`<body>${historyPage(dossier, lang, versions).body}</body>`).window.document;

describe('the page of corrections and versions', () => {
  const page = shown([version('aaaaaaaaaa', '2026-04-01', story), version('bbbbbbbbbb', '2026-05-01', now)]);

  it('tells what was corrected, and when', () => {
    expect(page.querySelector('[data-correction]')!.textContent).toBe(
      `${formatDate('2026-05-01', 'en')} The verb was too hard.`,
    );
  });

  it('tells of each version, newest first, which statements it changed, and leads to it', () => {
    const told = [...page.querySelectorAll<HTMLElement>('[data-version]')];
    expect(told.map((one) => one.dataset['version'])).toEqual(['bbbbbbbbbb', 'aaaaaaaaaa']);
    const [change, ...more] = told[0]!.querySelectorAll<HTMLElement>('[data-statement]');
    expect(more).toEqual([]);
    expect(change!.dataset).toMatchObject({ statement: 'r1', change: 'changed' });
    expect(change!.querySelector('del')!.textContent).toBe('The works harm The bridge');
    expect(change!.querySelector('ins')!.textContent).toBe('The works may harm The bridge');
    expect(told[1]!.textContent).toContain('The first version.');
    expect(told[0]!.querySelector('a')!.getAttribute('href')).toBe('./../v/bbbbbbbbbb/embed/');
  });

  it('says where nothing changed, and where it cannot be told', () => {
    const words = (before: Dossier | null) =>
      shown([version('aaaaaaaaaa', '2026-04-01', before), version('bbbbbbbbbb', '2026-05-01', now)]).querySelector(
        '[data-version="bbbbbbbbbb"]',
      )!.textContent;
    expect(words(now)).toContain('No statement changed.');
    expect(words(null)).toContain('it is not compared');
  });

  it('says that nothing was corrected or published, where that is so', () => {
    const { textContent } = shown([], story).body;
    expect(textContent).toContain('Nothing has been corrected.');
    expect(textContent).toContain('No version has been published yet.');
  });

  it('is in each language of the interface', () => {
    expect(new Set(LANGUAGES.map((lang) => historyWords(lang).lead)).size).toBe(LANGUAGES.length);
    expect(historyPage({ ...now, languages: ['en', 'ar'] }, 'ar', []).path).toBe(
      'two-who-contradict/history/ar/index.html',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { dossierIds, loadDossier, remarksOn } from "./load-dossier";

const ids = dossierIds();

describe('every dossier in data/', () => {
  it('is found', () => {
    expect(ids).toEqual(expect.arrayContaining(['armenia-csto', 'minimal']));
  });

  // What is written as in version 1 still builds, and is told what to rewrite.
  const OLD = /^\S+ (SIDE_UNNAMED|OLD_FORM) /;

  it.each(ids)('passes the gate with no error and no warning but on what is old: %s', (id) => {
    expect(remarksOn(id).filter((said) => !OLD.test(said))).toEqual([]);
  });

  it.each(ids)('has a name for everything it shows, in its own language: %s', (id) => {
    const { lang, title, summary, entities, relations, passages } = loadDossier(id);
    const texts = [
      title,
      summary,
      ...entities.flatMap((e) => [e.label, e.short, e.description]),
      ...relations.flatMap((r) => [r.verb, r.modality]),
      ...passages.map((p) => p.modality),
    ];
    for (const text of texts) expect(text[lang]?.trim()).toBeTruthy();
  });
});

describe('the tutorial dossier', () => {
  it('has two entities, one relation and one quotation, with text left out before and after it', () => {
    const { entities, relations, passages, sources } = loadDossier('minimal');
    expect([entities.length, relations.length, passages.length]).toEqual([2, 1, 1]);
    const { text, display } = sources.find((source) => source.kind === 'article')!;
    expect(display).toBe('passages');
    const paragraph = text!.trim().split(/\n\n+/)[1]!;
    const at = paragraph.indexOf(passages[0]!.exact);
    expect(at).toBeGreaterThan(0);
    expect(paragraph.length).toBeGreaterThan(at + passages[0]!.exact.length);
  });
});

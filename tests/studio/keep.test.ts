import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, differences, inverse, stacksOf, standsOf, type Deed } from '../../src/studio/keep/deed';
import { onePageInZip, packSite, packZip, unpackZip, ZipRefused } from '../../src/studio/open/zip';
import { lookOver } from '../../src/studio/open/paragraphs';
import { zipSync, strToU8 } from 'fflate';

const files = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 12 }), { noNullPrototype: true });

describe('what a deed changed', () => {
  test('leads from one state to the other and back', () => {
    fc.assert(
      fc.property(files, files, (before, after) => {
        const splices = differences(before, after);
        expect(apply(before, splices)).toEqual(after);
        expect(apply(after, inverse(splices))).toEqual(before);
      }),
    );
  });

  test('does not fit where something else stands', () => {
    expect(apply({ a: 'xyz' }, [{ file: 'a', at: 0, out: 'b', in: 'c' }])).toBeNull();
    expect(apply({}, [{ file: 'a', at: 0, out: 'b', in: 'c' }])).toBeNull();
  });

  test('can be taken back, done again, and is lost to what is done anew', () => {
    const deed = (seq: number, more: Partial<Deed> = {}): Deed => ({
      seq,
      label: { what: 'x', of: '' },
      splices: [],
      at: 0,
      ...more,
    });
    const seqs = (deeds: readonly Deed[]) => {
      const { undo, redo } = stacksOf(deeds);
      return [undo.map(({ seq }) => seq), redo.map(({ seq }) => seq)];
    };
    const two = [deed(1), deed(2)];
    expect(seqs(two)).toEqual([[1, 2], []]);
    expect(seqs([...two, deed(3, { undoes: 2 })])).toEqual([[1], [2]]);
    expect(seqs([...two, deed(3, { undoes: 2 }), deed(4, { redoes: 2 })])).toEqual([[1, 2], []]);
    expect(seqs([...two, deed(3, { undoes: 2 }), deed(4)])).toEqual([[1, 4], []]);
    const stands = standsOf([...two, deed(3), deed(4, { undoes: 3 }), deed(5, { undoes: 2 })]);
    expect(stands.map((stand) => [stand.deed.seq, stand.steps])).toEqual([
      [3, 2],
      [2, 1],
      [1, 0],
    ]);
  });
});

test('what is typed in one go is taken back together, and done again together', () => {
  const states = ['', 'a', 'ab', 'abc', 'abcd'].map((words) => ({ f: `[${words}]` }));
  const deed = (seq: number, merge: string): Deed => ({
    seq,
    label: { what: 'note', of: String(seq) },
    splices: differences(states[seq - 1]!, states[seq]!),
    at: 0,
    merge,
  });
  const typed = [deed(1, 'x'), deed(2, 'x'), deed(3, 'x'), deed(4, 'y')];
  const { undo } = stacksOf(typed);
  expect(undo.map(({ seq, label }) => [seq, label.of])).toEqual([
    [3, '1'],
    [4, '4'],
  ]);
  const back = apply(states[3]!, inverse(undo[0]!.splices));
  expect(back).toEqual(states[0]);
  const undone = [...typed.slice(0, 3), { ...deed(4, 'y'), splices: inverse(undo[0]!.splices), undoes: 3 }];
  const { redo } = stacksOf(undone);
  expect(apply(back!, redo[0]!.splices)).toEqual(states[3]);
  // Typing on after something else was done in between is another go.
  expect(stacksOf([deed(1, 'x'), deed(2, 'y'), { ...deed(3, 'x') }]).undo).toHaveLength(3);
});

describe('a zip', () => {
  const dossier = { 'dossier.yaml': 'sayso: 2\n', 'article.md': 'Überschrift\n' };

  test('brings back what went in, and is the same each time', () => {
    expect(unpackZip(packZip('my-story', dossier))).toEqual({ folder: 'my-story', files: dossier });
    expect(packZip('my-story', dossier)).toEqual(packZip('my-story', dossier));
  });

  test.each([
    ['leads outside itself', { '../dossier.yaml': strToU8('x') }],
    ['has no dossier', { 'a.md': strToU8('x') }],
    ['holds too many files', Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, strToU8('x')]))],
  ])('that %s is refused', (_why, contents) => {
    expect(() => unpackZip(zipSync(contents as Record<string, Uint8Array>))).toThrow(ZipRefused);
  });

  test('that is none is refused', () => {
    expect(() => unpackZip(strToU8('no zip at all'))).toThrow(ZipRefused);
  });

  test('of a site gives its one page, also where somebody put a folder around it', () => {
    const page = strToU8('<!doctype html>');
    const site = { 'index.html': strToU8('list'), 'story/index.html': strToU8('explore'), 'a/b.png': strToU8('png') };
    expect(onePageInZip(packSite({ ...site, 'story/story.html': page }))).toBe('<!doctype html>');
    expect(onePageInZip(packSite({ 'dist/story/story.html': page }))).toBe('<!doctype html>');
    expect(onePageInZip(packSite(site))).toBeNull();
    expect(onePageInZip(packSite({ 'one/one.html': page, 'two/two.html': page }))).toBeNull();
    expect(onePageInZip(strToU8('no zip at all'))).toBeNull();
    expect(packSite(site)).toEqual(packSite(site));
  });
});

describe('a pasted article', () => {
  test('loses what is no words of it, each with a reason, and keeps its sentences', () => {
    const { paragraphs, joined } = lookOver(
      'Headline\n\nFirst line\nof a paragraph.\n\nAdvertisement\n\nRead more: Other news\n\nhttps://example.org/x\n\nRead more books, she said.\n\nHeadline',
    );
    expect(joined).toBe(true);
    expect(paragraphs).toEqual([
      { words: 'Headline', leaveOut: null },
      { words: 'First line of a paragraph.', leaveOut: null },
      { words: 'Advertisement', leaveOut: 'advert' },
      { words: 'Read more: Other news', leaveOut: 'site' },
      { words: 'https://example.org/x', leaveOut: 'address' },
      { words: 'Read more books, she said.', leaveOut: null },
      { words: 'Headline', leaveOut: 'repeated' },
    ]);
  });

  test('loses spaces without width, but where they part words', () => {
    const { paragraphs, remarks } = lookOver('Head\u200Bline\n\nOne.\u2060 \u00ADTwo.\n\nភាសា\u200Bខ្មែរ');
    expect(paragraphs.map(({ words }) => words)).toEqual(['Headline', 'One. Two.', 'ភាសា\u200Bខ្មែរ']);
    expect(remarks).toContainEqual({ is: 'unseen', count: 3 });
  });

  test('loses lines of its page, and a byline even where it stands right under the headline', () => {
    const { paragraphs } = lookOver(
      'top of page\n\nAd for subscribing to the paper\n\nHeadline here\nBy Jo Doe and Ann Lee\n\nBy noon he had left.\n\nBy Road\nand by rail they came.\n\nՀեղինակ՝ Անի Լի\n\nbottom of page',
    );
    expect(paragraphs).toEqual([
      { words: 'top of page', leaveOut: 'site' },
      { words: 'Ad for subscribing to the paper', leaveOut: 'advert' },
      { words: 'Headline here', leaveOut: null },
      { words: 'By Jo Doe and Ann Lee', leaveOut: 'byline' },
      { words: 'By noon he had left.', leaveOut: null },
      { words: 'By Road and by rail they came.', leaveOut: null },
      { words: 'Հեղինակ՝ Անի Լի', leaveOut: 'byline' },
      { words: 'bottom of page', leaveOut: 'site' },
    ]);
  });
});

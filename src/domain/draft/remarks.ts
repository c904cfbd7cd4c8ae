/** Something of a page that is none of its article's words. */
export type LeftOutKind = keyof typeof REMARKS.kinds;

/** Something that was left out or changed when an article was read, for its author to know. */
export type Remark =
  | { readonly is: 'headings' | 'marks' | 'lines' | 'unmarked' }
  /** How many characters that cannot be seen. */
  | { readonly is: 'unseen'; readonly count: number }
  | { readonly is: 'leftOut'; readonly parts: readonly (readonly [kind: LeftOutKind, count: number])[] };

/** The words of remarks, in English. Other languages have the same names. */
export const REMARKS = {
  headings: 'The marks of headings (#) were left out.',
  marks: 'Other marks of Markdown are kept as text; take out those that are not words.',
  lines: 'There was no blank line in it, so each line was taken for a paragraph.',
  unmarked: 'The page marks no article, so all its paragraphs were taken; take out what is none of it.',
  unseen: (n: number) =>
    n === 1 ? '1 character that cannot be seen was left out.' : `${n} characters that cannot be seen were left out.`,
  leftOut: (parts: string) => `Left out: ${parts}.`,
  kinds: {
    scripts: 'scripts',
    styles: 'styles',
    scriptless: 'parts for browsers without scripts',
    templates: 'templates',
    frames: 'frames of other pages',
    objects: 'embedded objects',
    drawings: 'drawings',
    pictures: 'pictures',
    figures: 'pictures with their captions',
    videos: 'videos',
    sounds: 'sounds',
    tables: 'tables',
    forms: 'forms',
    buttons: 'buttons',
    navigation: 'navigation',
    asides: 'asides',
    headers: 'headers',
    footers: 'footers',
    dialogs: 'dialogs',
    hidden: 'hidden parts',
  },
};

export type RemarkWords = typeof REMARKS;

/** A remark as a sentence, in English if in nothing else. */
export function sayRemark(remark: Remark, words: RemarkWords = REMARKS): string {
  if (remark.is === 'unseen') return words.unseen(remark.count);
  if (remark.is !== 'leftOut') return words[remark.is];
  // A count in brackets and a dot between them ask for no grammar of any language.
  return words.leftOut(remark.parts.map(([kind, count]) => `${words.kinds[kind]} (${count})`).join(' · '));
}

/** Messages about whole files: one that is not there, is not text, or cannot be read as what it should be. */
import { brief, didYouMean, problem, quoted, signOf, type Place } from './problem-text';

/** What YAML's reader finds hard to say, by its own codes (`ErrorCode` of the package `yaml`). */
const YAML_ADVICE: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it to stand in quotes',
  TAB_AS_INDENT: 'spaces at the start of a line; tabs may not stand there',
  BAD_INDENT: 'the fields of one thing to begin in one column',
  MISSING_CHAR: 'every quote and bracket that is opened to be closed, and a ":" after each field',
  MULTILINE_IMPLICIT_KEY: 'a ":" after each field, and a text of several lines in quotes or after "|"',
  BAD_ALIAS: 'a text that begins with "*" to stand in quotes',
  BAD_SCALAR_START: 'a text that begins with a sign such as @, ` or % to stand in quotes',
  BAD_DQ_ESCAPE: 'a "\\" inside double quotes to be doubled, or the text to stand in single quotes',
  MULTIPLE_DOCS: 'one document, without "---" in between',
  BAD_DIRECTIVE: 'a text that begins with "%" to stand in quotes',
  TAG_RESOLVE_FAILED: 'a text that begins with "!" to stand in quotes',
};
const YAML_USUALLY = 'fields as "name: value", lists as "- item", and texts with signs in them in quotes';

export const fileMessages = {
  folderName: (at: Place, name: string, fault: string, better: string) =>
    problem('FOLDER_NAME', at, `the folder's name ${quoted(name)} ${fault}`, {
      suggestion: `rename the folder to ${better}`,
    }),

  fileMissing: (at: Place, file: string, nearest?: string) =>
    problem('FILE_MISSING', at, `there is no file ${quoted(file)} in the dossier's folder`, {
      suggestion: didYouMean(nearest) ?? 'add the file, or correct its name',
    }),

  yamlUnreadable: (at: Place, why: string, code = '') =>
    problem('YAML_UNREADABLE', at, `this is not YAML that can be read: ${brief(why, 200)}`, {
      expected: Object.hasOwn(YAML_ADVICE, code) ? YAML_ADVICE[code] : YAML_USUALLY,
    }),

  secondDocument: (at: Place) =>
    problem('SECOND_DOCUMENT', at, 'a second document begins here, and nothing of it would be read', {
      expected: 'one document: no line of "---" but at the very top',
      suggestion: 'take the line "---" out, or put a text that has one in quotes',
    }),

  commaInValue: (at: Place, words: string) =>
    problem('COMMA_IN_VALUE', at, `a comma ends a value here, and ${quoted(words)} became a field of its own`, {
      expected: 'a value with a comma between { and } to stand in quotes',
      suggestion: 'put quotes around the whole value',
    }),

  commentInValue: (at: Place, comment: string) =>
    problem('COMMENT_IN_VALUE', at, `${quoted(`#${comment}`)} is read as a comment, and not as part of this value`, {
      expected: 'a value with a # after a space to stand in quotes',
      suggestion: 'put quotes around the whole value; if it is a comment, leave a space after the #',
    }),

  csvUnreadable: (at: Place, why: string, expected: string) =>
    problem('CSV_UNREADABLE', at, `this is not a table that can be read: ${why}`, { expected }),

  notText: (at: Place) =>
    problem('ENCODING_WRONG', at, 'this is not text in UTF-8: it holds the character NUL', {
      expected: 'a text file saved as UTF-8',
      suggestion: 'it looks like UTF-16, or like no text at all; save it anew as UTF-8',
    }),

  notUtf8: (at: Place, more: number) =>
    problem('ENCODING_WRONG', at, `what stood here was not UTF-8 and is lost: "\uFFFD"${times(more)}`, {
      expected: 'a text file saved as UTF-8',
      suggestion: 'open it in the encoding it was written in, and save it anew as UTF-8',
    }),

  characterRefused: (at: Place, codePoint: number, turns: boolean, more: number) =>
    problem('CHARACTER_REFUSED', at, `the invisible character ${signOf(codePoint)} may not stand here${times(more)}`, {
      expected: turns
        ? 'no signs that turn the direction of writing: the language of a text gives it'
        : 'no control characters but line ends and tabs',
      suggestion: 'remove it',
    }),
};

const times = (more: number): string =>
  more === 0 ? '' : `, nor ${more === 1 ? 'the other one' : `the ${more} others`} in this file`;

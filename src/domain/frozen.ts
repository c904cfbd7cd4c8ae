/** An article's text as it is counted in: line ends are LF, no byte order mark, no empty lines at its end. */
export function frozen(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();
}

/**
 * `#windowed-rows` and `#windowed-paragraphs` in a one-page file: all rows and paragraphs are drawn at once, which spares
 * every such file the library that draws those in sight.
 */
export const WindowedRows = null;
export const WindowedParagraphs = null;

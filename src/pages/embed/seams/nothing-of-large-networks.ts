/**
 * What only large networks need, in an embed: it shows of these what its page was made with, and leads to the explore
 * page. See `#large-picture`, `#windowed-rows` and `#windowed-paragraphs` in package.json.
 */
export const CrowdPicture = null;
export const WindowedRows = null;
export const WindowedParagraphs = null;

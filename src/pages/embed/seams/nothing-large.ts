/**
 * What an embed has not: what only large networks need, and the two large pictures of a network, which need more room than
 * a frame has. It shows of these what its page was made with, and leads to the explore page. See `imports` in package.json.
 */
export const CrowdPicture = null;
export const GraphView = null;
export const StatementsView = null;
export const WindowedRows = null;
export const WindowedParagraphs = null;

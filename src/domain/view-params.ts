/**
 * The names that pages, links, tour steps, embeds and host pages use for the parts of a view and of an embed. They stand
 * here once because the host protocol may import nothing else, and because an address that works today works for ever.
 */

/** The query parameters of a view, in the order a link writes them. */
export const VIEW_PARAMS = [
  'select',
  'passage',
  'voice',
  'layer',
  'year',
  'camera',
  'step',
  'picture',
  'lang',
] as const;
export type ViewParam = (typeof VIEW_PARAMS)[number];

/** Whether a name is one of a view's parameters. */
export const isViewParam = (name: string): name is ViewParam => (VIEW_PARAMS as readonly string[]).includes(name);

/** How a link says the date the facts stand at, where the story opens with an earlier one. */
export const TODAY = 'today';

/** The themes a reader or an embedding page may ask for; `auto` is the device's. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a page or an embed may show of a dossier. */
export const PARTS = ['map', 'network', 'article'] as const;
export type Part = (typeof PARTS)[number];

/** The two pictures of one network: blocks and ribbons, or pillars and tapes with their verbs in words. */
export const NETWORK_PICTURES = ['graph', 'statements'] as const;
export type NetworkPicture = (typeof NETWORK_PICTURES)[number];

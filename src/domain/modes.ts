/** What a one-page file can be looked at as. Each is what a site has as a page of its own. */
export const MODES = ['explore', 'present', 'handout', 'embed'] as const;

export type Mode = (typeof MODES)[number];

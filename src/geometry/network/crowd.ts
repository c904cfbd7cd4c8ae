/**
 * A network of more nodes than this is a crowd: forces alone lay it out, a canvas draws it, and only what is looked at
 * becomes marks of their own. Laying out with care takes minutes from here on and gains nothing that could be seen.
 */
export const CROWD = 300;

export const isCrowd = ({ nodes }: { readonly nodes: readonly unknown[] }): boolean => nodes.length > CROWD;

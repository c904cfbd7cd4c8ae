/**
 * A network of more nodes than this is a crowd: forces alone lay it out, a canvas draws it, and only what is looked at
 * becomes marks of their own. Laying out with care takes ever longer from here on and gains nothing that could be seen,
 * and a dragged mark, whose ties and all others are routed anew, would no longer follow the pointer.
 */
export const CROWD = 150;

export const isCrowd = ({ nodes }: { readonly nodes: readonly unknown[] }): boolean => nodes.length > CROWD;

/** Stands for the site's root in the addresses that the components of a one-page file make: there is none. */
export const NO_ROOT = 'sayso:';

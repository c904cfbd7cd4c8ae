/** A phone's page, as the style sheets have it: in em, so that larger letters choose the roomier layout sooner. */
const NARROW = '(max-width: 43.74em)';

export const narrow = (): boolean => typeof matchMedia === 'function' && matchMedia(NARROW).matches;

/** The style sheets of still pictures, in the order of the cascade. */
export const PICTURE_STYLES = [
  'tokens',
  'picture-tokens',
  'views/svg-marks',
  'views/map',
  'views/network',
  'views/graph',
  'views/statements',
  'views/map-status',
  'components/still',
] as const;

/** The style sheets of pages that load nothing. */
export const TEXT_PAGE_STYLES = ['tokens', 'base', 'pages/text-page'] as const;

/** The style sheets whose text the compiler itself needs, as paths below `src/styles` without their ending. */
export const STYLES = [...new Set([...PICTURE_STYLES, ...TEXT_PAGE_STYLES])];

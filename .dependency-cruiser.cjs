/**
 * Imports point leftwards only, type imports included:
 * domain <- geometry <- state <- views <- modes <- entries <- build.
 * Each layer names all it may import of src/, besides itself.
 */
const MAY_IMPORT = {
  domain: [],
  language: ['domain'],
  geometry: ['domain'],
  embed: ['domain'],
  state: ['domain', 'language', 'geometry'],
  views: ['domain', 'language', 'geometry', 'state'],
  modes: ['domain', 'language', 'geometry', 'state', 'views'],
  entries: ['domain', 'language', 'geometry', 'state', 'views', 'modes', 'embed'],
  build: ['domain', 'language', 'geometry', 'state', 'views', 'modes', 'entries'],
};

const CODE = '[.][cm]?[jt]sx?$';
const layers = Object.keys(MAY_IMPORT);

const leftwards = Object.entries(MAY_IMPORT).map(([layer, others]) => ({
  name: `${layer}-imports-leftwards`,
  comment: `${layer} may import ${others.join(', ') || 'nothing else of src/'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/.+${CODE}`, pathNot: `^src/(${[layer, ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...leftwards,
    {
      name: 'file-in-a-layer',
      comment: `Code in src/ belongs to a layer: ${layers.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/.+${CODE}`, pathNot: `^src/(${layers.join('|')})/` },
      to: {},
    },
    {
      name: 'views-meet-in-the-store',
      comment: 'A view never imports another view; what they share is in src/views/parts/.',
      severity: 'error',
      from: { path: '^src/views/([^/]+)/' },
      to: { path: `^src/views/.+${CODE}`, pathNot: '^src/views/($1|parts)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: use it or remove it.',
      severity: 'error',
      from: { orphan: true, path: `^src/.+${CODE}`, pathNot: ['[.]d[.]ts$', '^src/entries/'] },
      to: {},
    },
    {
      name: 'pure-core',
      comment: 'domain and geometry are pure: no React, no store, no document.',
      severity: 'error',
      from: { path: '^src/(domain|geometry|language)/' },
      to: { path: 'node_modules/(react|react-dom|react-simple-maps|zustand|d3-selection|d3-transition|d3-zoom)/' },
    },
    {
      name: 'node-only-in-build',
      comment: 'All but build runs in the browser, where Node does not exist.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships imports neither scripts nor tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere also hides what it would have broken.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

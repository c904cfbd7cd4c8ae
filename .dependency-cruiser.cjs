/**
 * Imports point one way, type imports included:
 * domain <- geometry <- payload, state <- views <- pages <- site <- node | studio.
 * Each room names all it may import of src/, besides itself.
 */
const MAY_IMPORT = {
  domain: [],
  i18n: ['domain'],
  geometry: ['domain'],
  'embed-api': ['domain'],
  payload: ['domain', 'geometry'],
  state: ['domain', 'i18n', 'geometry'],
  views: ['domain', 'i18n', 'geometry', 'payload', 'state'],
  pages: ['domain', 'i18n', 'geometry', 'payload', 'state', 'views', 'embed-api'],
  site: ['domain', 'i18n', 'geometry', 'payload', 'state', 'views', 'pages', 'embed-api'],
  node: ['domain', 'i18n', 'geometry', 'payload', 'state', 'views', 'pages', 'embed-api', 'site'],
  studio: ['domain', 'i18n', 'geometry', 'payload', 'state', 'views', 'pages', 'embed-api', 'site'],
};

const CODE = '[.][cm]?[jt]sx?$';
const rooms = Object.keys(MAY_IMPORT);

const oneWay = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `${room}-imports-one-way`,
  comment: `${room} may import ${others.join(', ') || 'nothing else of src/'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/.+${CODE}`, pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'file-in-a-room',
      comment: `Code in src/ belongs to a room: ${rooms.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/.+${CODE}`, pathNot: `^src/(${rooms.join('|')})/` },
      to: {},
    },
    {
      name: 'views-meet-in-the-store',
      comment: 'A view never imports another view; what they share is in src/views/components/.',
      severity: 'error',
      from: { path: '^src/views/([^/]+)/' },
      to: { path: `^src/views/.+${CODE}`, pathNot: '^src/views/($1|components)/' },
    },
    {
      name: 'pages-stand-alone',
      comment:
        'A page never imports another page, but the one page, which is all of them; what they share is in src/pages/share/ and src/pages/shared/.',
      severity: 'error',
      from: { path: '^src/pages/([^/]+)/', pathNot: '^src/pages/one-page/' },
      to: { path: `^src/pages/.+${CODE}`, pathNot: '^src/pages/($1|share|shared)/' },
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
      from: {
        orphan: true,
        path: `^src/.+${CODE}`,
        pathNot: ['[.]d[.]ts$', '/client[.]tsx?$', '-worker[.]ts$', '^src/pages/(embed|one-page)/seams/'],
      },
      to: {},
    },
    {
      name: 'pure-core',
      comment: 'domain, geometry, payload and i18n are pure: no React, no store, no document.',
      severity: 'error',
      from: { path: '^src/(domain|geometry|payload|i18n)/' },
      to: { path: 'node_modules/(react|react-dom|react-simple-maps|zustand|d3-selection|d3-transition|d3-zoom)/' },
    },
    {
      name: 'node-only-in-node',
      comment: 'All but node also runs in a browser, where Node does not exist.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/node/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tools-only-in-node',
      comment:
        'The compiler runs wherever its host is: bundlers, browsers to drive and documents without one are node’s.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/node/' },
      to: { path: 'node_modules/(vite|jsdom|playwright-core|playwright|@playwright|@swc|@vitejs)/' },
    },
    {
      name: 'hosts-paint',
      comment: 'What paints pictures is WebAssembly, which each host starts in its own way; pages never have it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(node|studio/publish)/' },
      to: { path: 'node_modules/@resvg/' },
    },
    {
      name: 'source-stands-alone',
      comment: 'What ships imports neither tools nor tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tools|tests)/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere also hides what it would have broken.',
      severity: 'error',
      from: {},
      // Only the bundler knows a query after a name that a package exports; the build fails where that leads nowhere.
      to: { couldNotResolve: true, pathNot: '^@resvg/resvg-wasm/index_bg[.]wasm[?]url$' },
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

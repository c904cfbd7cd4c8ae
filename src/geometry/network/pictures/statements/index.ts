export { layoutStatements } from './layout-statements';
export { PILLAR_EDGE } from './columns-grid';
export { stopsOf, walk } from './walk';
export * from './scene';

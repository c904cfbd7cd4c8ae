export { cameraOnLit } from './camera-on-lit';
export { layoutNetwork } from './layout-network';
export { adjacency } from './adjacency';
export { neighbourInDirection, type Direction } from './neighbour-in-direction';
export { shapeOf, type NodeShape } from './node-shape';
export { recordEdges } from './record-edges';
export { relationSide } from './relation-side';
export { wordingsIn, withWordings, type Wordings } from './node-wordings';
export * from './scene';

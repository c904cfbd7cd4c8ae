export { graphIn, graphWordings, withGraphWordings, type GraphWordings } from './graph-wordings';
export type { GraphHead, GraphNode, GraphRibbon, GraphScene, GraphStrand, GraphWords } from './graph-scene';
export { wordsWidth } from './broken-verbs';
export { columnGraph } from './column-graph';
export {
  COUNT_RADIUS,
  HEAD_RADIUS,
  IDEA_LEADING,
  IDEA_PX,
  NAME_LEADING,
  NAME_PX,
  SUBJECT_LEADING,
  SUBJECT_PX,
  VOICE_RADIUS,
  WORDS_LEADING,
  WORDS_PX,
} from './measures';

export { overlaps } from './boxes';
export { placeLabels, type LabelCandidate, type LabelSpot, type Obstacle, type Placed } from './place-labels';
export { textWidth } from './text-width';
export { wrap } from './wrap';

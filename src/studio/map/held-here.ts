/** What is in hand where the map is: somebody who may have a place, or a frame. */
export interface HeldHere {
  readonly what: 'place' | 'frame';
  readonly id: string;
}

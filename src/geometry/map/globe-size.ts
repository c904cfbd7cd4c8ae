/** The radius of the small globe, in page px. Apart from `globe.ts`, which is for the build alone. */
export const GLOBE_PX = 34;

/**
 * Whether nothing is to move: by the device's wish, or by the page's own switch. Where neither can be asked, motion is as
 * it is designed.
 */
export const still = (): boolean =>
  document.documentElement.dataset.motion === 'off' ||
  (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);

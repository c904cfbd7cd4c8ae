/** Where nothing is painted, as in a tab out of sight, what waits for it is done after so long, in ms. */
const UNPAINTED = 150;

/** Does something once the next frame has been painted. */
export function afterPaint(act: () => void): void {
  let done = false;
  const once = (): void => {
    if (!done) act();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, UNPAINTED);
}

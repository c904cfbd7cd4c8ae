/** Calls back at the first sign that somebody is about to use the page. @returns lets go of it */
export function onFirstIntent(document: Document, act: () => void): () => void {
  const signs = ['pointerover', 'touchstart', 'focusin', 'keydown'] as const;
  const letGo = (): void => signs.forEach((sign) => document.removeEventListener(sign, once, { capture: true }));
  const once = (): void => {
    letGo();
    act();
  };
  signs.forEach((sign) => document.addEventListener(sign, once, { passive: true, capture: true }));
  return letGo;
}

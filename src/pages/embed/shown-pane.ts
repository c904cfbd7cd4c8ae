/**
 * Leaves of the maps that a page carries, one for each pane it may have, the one that its reader sees: a name is one mark.
 * @param page what carries them, laid out
 * @returns which pane it was laid out for; undefined without a map
 */
export function keepShownPane(page: Element): number | undefined {
  const drawn = [...page.querySelectorAll<SVGElement>('.map-pane')];
  const shown = drawn.find((pane) => getComputedStyle(pane).display !== 'none') ?? drawn[0];
  for (const pane of drawn) if (pane !== shown) pane.remove();
  if (!shown) return undefined;
  shown.dataset['kept'] = '';
  return Number(shown.dataset['pane']);
}

/** What draws links anew between dragged nodes, in a part of its own. */
export const fetchDrawLinks = async () => (await import('../../geometry/network/routing/draw-links')).networkLinks;

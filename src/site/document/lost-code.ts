/**
 * Whether an `error` event `e` tells of code or style that cannot be had, in the JavaScript of 2009. A face or an icon is
 * neither: the page is whole without.
 */
export const IS_LOST_CODE = '/^(script|stylesheet|modulepreload)$/i.test(e.target.rel||e.target.nodeName)';

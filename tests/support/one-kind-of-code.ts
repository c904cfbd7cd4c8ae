/**
 * For Chromium where memory is looked at: code that the engine makes anew, faster, because it runs often, fills a
 * megabyte of the heap in a while, and would hide what a page keeps.
 */
export const ONE_KIND_OF_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

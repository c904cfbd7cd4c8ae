declare global {
  /** What is put behind the address of code that comes late; set once some could not be had. */
  var saysoAgain: string | undefined;
}

/**
 * Brings code that comes late, with its styles. It takes the place of the bundler's own helper
 * (`node/vite/late-imports.ts`), for what could not be had must be had when it is asked for again: a browser holds a
 * module that once failed for one that fails as long as the page is open
 * (https://github.com/whatwg/html/issues/6768), so from then on code is asked for under an address it has not seen.
 * @param load imports the code
 * @param styles their addresses, seen from the script that asks
 * @param from that script's own address
 */
export async function lateImport<T>(load: () => Promise<T>, styles: readonly string[], from: string): Promise<T> {
  try {
    await Promise.all(styles.map((path) => bringStyle(new URL(path, from).href)));
    const part = await load();
    // What came empty, as from a host that was still being written to, has none of what is named. Where the asker goes on
    // with a part in the same breath, what it makes of that is handed back, which may be nothing.
    if (Object.values(part ?? {}).includes(undefined)) throw new TypeError('It came without what was asked for.');
    return part;
  } catch (error) {
    globalThis.saysoAgain = `?${Date.now()}`;
    throw error;
  }
}

async function bringStyle(href: string): Promise<unknown> {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return undefined;
  return await new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', done);
    link.addEventListener('error', () => {
      link.remove();
      failed(new Error(href));
    });
    document.head.append(link);
  });
}

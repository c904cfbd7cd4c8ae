import type { Page } from '@playwright/test';

/**
 * Puts a fault into code on its way to a page: everything else of the script is as it was built.
 * @param name of the script, as it stands before its checksum
 * @param fault makes the faulty text out of the sound one
 * @returns mends it for those who ask again
 */
export async function faulty(page: Page, name: string, fault: (code: string) => string): Promise<() => Promise<void>> {
  // A script that differs from its checksum would not even be run: that is not asked here.
  await page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(/ integrity="[^"]*"/g, '') });
  });
  const address = new RegExp(`/assets/${name}-[^/]*\\.js$`);
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const sound = await response.text();
    // No copy of it is kept: what a cache does with one is another matter.
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: fault(sound) });
  });
  return () => page.unroute(address);
}

const THROWS = '(()=>{throw new Error("a fault on purpose")})';

/** The script's components all throw when they are drawn. */
export const throwsWhenDrawn = (code: string): string =>
  code.replace(/export\{([^}]*)\}/, (_, names: string) => {
    const all = names.split(',').map((one) => one.split(' as ').at(-1)!);
    return `const faulty=${THROWS};export{${all.map((name) => `faulty as ${name}`).join(',')}}`;
  });

/** The element of a class throws when it is drawn. @param when a condition, in JavaScript, that must hold */
export const throwsAt =
  (className: string, when = 'true') =>
  (code: string): string =>
    code.replace(new RegExp(`className:(["\`])${className}\\1`), (said) =>
      said.replace('className:', `className:(${when})?${THROWS}():`),
    );

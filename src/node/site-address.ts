import { readAddress } from '../site/site-address';

/**
 * Where the site will stand, from the environment variable `SAYSO_SITE`, with a slash at its end; null where it is not
 * said. Cards and oEmbed need absolute addresses; without one, those that cannot do without are left out.
 * @throws Error when it is set to something that is no http address
 */
export function siteAddress(env: Readonly<Record<string, string | undefined>>): URL | null {
  const said = env['SAYSO_SITE'];
  if (said === undefined || said === '') return null;
  const url = readAddress(said);
  if (url === null) {
    throw new Error(`SAYSO_SITE is “${said}”, which is no address. Write it as https://example.org/sayso/.`);
  }
  return url;
}
